type Policy = Record<string, readonly string[]>

function serialize(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ')
}

/**
 * For pages of the site. Only their own files run; `'wasm-unsafe-eval'` lets Pagefind compile its search.
 *
 * @param scriptHashes `'sha256-…'` sources of the inline scripts that the page holds
 */
export function sitePolicy(scriptHashes: readonly string[] = []): string {
  return serialize({
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...scriptHashes],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'media-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'self'"],
  })
}

/** For the pages built into the server: one style sheet inside, named by its hash, and nothing else. */
export function builtInPolicy(styleHash: string): string {
  return serialize({
    'default-src': ["'none'"],
    'style-src': [styleHash],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'self'"],
  })
}

/**
 * For uploaded files: an SVG opened by its own address can draw itself, and neither run nor fetch. A film
 * opened so is a page that browsers make, which plays the very file.
 */
export const mediaPolicy = serialize({
  'default-src': ["'none'"],
  'media-src': ["'self'"],
  'style-src': ["'unsafe-inline'"],
  sandbox: [],
})

/**
 * For the admin. Scripts run by the nonce that Next puts on its own; Payload writes styles on elements,
 * hence `'unsafe-inline'` for styles. Development adds what reloading on the fly needs.
 */
export function adminPolicy({ nonce, development }: { nonce: string; development: boolean }): string {
  return serialize({
    'default-src': ["'self'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...(development ? ["'unsafe-eval'"] : [])],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...(development ? ['ws:'] : [])],
    'object-src': ["'none'"],
    'form-action': ["'self'"],
    'base-uri': ["'self'"],
    'frame-ancestors': ["'self'"],
  })
}
