import type { VitePlugin } from './vite-plugin.ts'

/**
 * Takes out Vite's helper that preloads what a dynamic import depends on. The one dynamic import of
 * these pages is the search engine, which nothing here bundles, and the helper is a third of the script.
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
