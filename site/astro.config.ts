import react from '@astrojs/react'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, passthroughImageService } from 'astro/config'
import { bareDynamicImports } from './adapter/bare-dynamic-imports.ts'
import { development } from './adapter/development.ts'
import { feedSnapshot } from './adapter/feed-snapshot.ts'
import { publisherAdapter } from './adapter/index.ts'
import { islandStyleInSheet } from './adapter/island-style-in-sheet.ts'
import { oneSheetAPage } from './adapter/one-sheet-a-page.ts'
import { scriptsComeLast } from './adapter/scripts-come-last.ts'

/**
 * Two builds of one site. `app` is the bundle that the publisher keeps warm and renders single pages
 * with; `static` renders everything at once, and exists to be compared with it: same bytes, or a bug.
 * `astro dev` shows the pages of `app` from what is published in the database.
 */
const mode = process.env.SITE_MODE ?? 'app'
if (mode !== 'app' && mode !== 'static') throw new Error(`SITE_MODE is "app" or "static", not "${mode}"`)

const isApp = mode === 'app'

export default defineConfig({
  output: isApp ? 'server' : 'static',
  ...(isApp ? { adapter: publisherAdapter() } : {}),
  site: process.env.PUBLIC_URL ?? 'http://localhost:3000',
  outDir: `dist/${mode}`,
  trailingSlash: 'always',
  integrations: [react(), oneSheetAPage()],
  // The CSP of the site allows no inline style and only hashed inline scripts: everything is a file.
  build: { redirects: false, inlineStylesheets: 'never' },
  // Pages are rendered from requests that the publisher makes itself: there is no origin to check.
  security: { checkOrigin: false },
  session: false,
  // Copies of pictures are made once, at upload.
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [
      tailwindcss(),
      bareDynamicImports(),
      islandStyleInSheet(),
      scriptsComeLast(),
      feedSnapshot(isApp ? 'serve' : 'build'),
      development(process.env),
    ],
  },
})
