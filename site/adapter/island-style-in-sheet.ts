import type { VitePlugin } from './vite-plugin.ts'

// biome-ignore lint/suspicious/noTemplateCurlyInString: a piece of Astro's source.
const inlineStyle = '<style>${ISLAND_STYLES}</style>'

/**
 * Takes out the inline style that Astro writes before the first island of a page: our CSP refuses it, and
 * `styles/base.css` says the same.
 */
export function islandStyleInSheet(): VitePlugin {
  return {
    name: 'island-style-in-sheet',
    transform: {
      filter: { id: /\/astro\/dist\/runtime\/server\/scripts\.js$/ },
      handler(code) {
        if (!code.includes(inlineStyle)) throw new Error('Astro writes the style of its islands in another way')
        return code.replace(inlineStyle, '')
      },
    },
  }
}
