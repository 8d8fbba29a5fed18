import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { publisherAdapter } from './adapter/index.ts'
import { readSnapshotFile } from './adapter/read-snapshot-file.ts'

/**
 * Two builds of one site. `app` is the bundle that the publisher keeps warm and renders single pages
 * with; `static` renders everything at once, and exists to be compared with it: same bytes, or a bug.
 */
const mode = process.env.SITE_MODE ?? 'app'
if (mode !== 'app' && mode !== 'static') throw new Error(`SITE_MODE is "app" or "static", not "${mode}"`)

const shared = defineConfig({
  site: process.env.PUBLIC_URL ?? 'http://localhost:3000',
  outDir: `dist/${mode}`,
  trailingSlash: 'always',
  compressHTML: true,
  // The CSP of the site allows no inline style and only hashed inline scripts: everything is a file.
  build: { redirects: false, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  session: false,
})

export default defineConfig({
  ...shared,
  ...(mode === 'app'
    ? { output: 'server' as const, adapter: publisherAdapter(), security: { checkOrigin: false } }
    : { output: 'static' as const }),
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: mode === 'app' ? [tailwindcss()] : [tailwindcss(), readSnapshotFile()],
  },
})
