import type { VitePlugin } from './vite-plugin.ts'

/**
 * Takes out Vite's helper that preloads what a dynamic import depends on. What these pages import on
 * demand (the search, then its engine) depends on nothing, and the helper is most of the script.
 */
export function bareDynamicImports(): VitePlugin {
  return {
    name: 'bare-dynamic-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load()',
    },
  }
}
