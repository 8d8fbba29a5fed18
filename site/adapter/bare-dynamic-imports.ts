import type { VitePlugin } from './vite-plugin.ts'

/**
 * Takes out Vite's helper that preloads what a dynamic import depends on, and the lists of what to preload.
 * What these pages import on demand depends on next to nothing, and both are most of the scripts that ask.
 */
export function bareDynamicImports(): VitePlugin {
  return {
    name: 'bare-dynamic-imports',
    enforce: 'pre',
    configEnvironment: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }),
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load()',
    },
  }
}
