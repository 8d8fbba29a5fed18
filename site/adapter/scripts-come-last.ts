import type { VitePlugin } from './vite-plugin.ts'

const eager = '<script type="module" src='
const patient = '<script type="module" fetchpriority="low" src='

/** Lets styles, fonts and pictures go before scripts, which no page needs in order to be read. */
export function scriptsComeLast(): VitePlugin {
  return {
    name: 'scripts-come-last',
    transform: {
      filter: { id: /\/astro\/dist\/runtime\/server\/render\/script\.js$/ },
      handler(code) {
        if (!code.includes(eager)) throw new Error('Astro writes its scripts in another way')
        return code.replaceAll(eager, patient)
      },
    },
  }
}
