import { publishedFeed } from './published-feed.ts'
import type { VitePlugin } from './vite-plugin.ts'

/** What the product answers beside the pages: pictures, the search and its indexes, admin and API. */
const beside = '^/(?:media|pagefind(?:-recent|-fresh)?|admin|api|_next)(?:[/?]|$)'

/**
 * `astro dev` in the midst of the running product: browsers look again when something was published, and
 * what is not a page comes from the server (`PORT`, `PUBLIC_URL`).
 */
export function development({ PORT, PUBLIC_URL, DATABASE_URL }: NodeJS.ProcessEnv): VitePlugin {
  return {
    name: 'development',
    apply: 'serve',
    config: () => (PORT === undefined ? {} : { server: { proxy: proxyTo(PORT, PUBLIC_URL ?? '') } }),
    configureServer: ({ middlewares, ws }) => {
      // Without a database (`astro check`) there is nothing to follow.
      if (DATABASE_URL) publishedFeed().follow('browsers', () => ws.send({ type: 'full-reload' }))
      return () => {
        // Astro refuses addresses without a last slash before any proxy sees them: the proxy goes first.
        const isProxy = ({ handle }: (typeof middlewares.stack)[number]) =>
          typeof handle === 'function' && handle.name === 'viteProxyMiddleware'
        middlewares.stack.sort((a, b) => Number(isProxy(b)) - Number(isProxy(a)))
      }
    },
  }
}

/** The admin trusts requests of its own origin only. */
function proxyTo(port: string, origin: string) {
  return { [beside]: { target: `http://127.0.0.1:${port}`, ws: true, headers: { origin } } }
}
