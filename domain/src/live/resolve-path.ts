import { codePath } from '../diagnostic-codes/code-path.ts'
import { typedCode } from '../diagnostic-codes/typed-code.ts'

/** Where a request goes: an entry of the live site, the right spelling of its address, or nowhere. */
export type Resolution = { kind: 'entry'; path: string } | { kind: 'moved'; location: string } | { kind: 'unknown' }

/**
 * Finds the entry that a requested path means. Addresses are lower case and pages end in a slash; a
 * path that differs only in that is sent to the right spelling, with its query. So is that of a code
 * which was typed as people type codes (`/codes/PO42O`).
 *
 * @param path   decoded path of the request, beginning with `/`
 * @param query  query string with its `?`, or an empty string
 * @param exists whether the live site has an entry at a path
 */
export function resolvePath(path: string, query: string, exists: (path: string) => boolean): Resolution {
  if (exists(path)) return { kind: 'entry', path }
  const lower = path.toLowerCase()
  const candidates = [
    lower,
    lower.endsWith('/') ? lower.slice(0, -1) : `${lower}/`,
    lower.replace(/index\.html$/, ''),
    ...codePaths(lower),
  ]
  const right = candidates.find((candidate) => candidate !== path && candidate !== '' && exists(candidate))
  return right === undefined ? { kind: 'unknown' } : { kind: 'moved', location: encodeURI(right) + query }
}

/** The pages that a path below `/codes/` may mean, when it names a code otherwise than its page does. */
function codePaths(path: string): string[] {
  const typed = /^\/codes\/([^/]+)\/?$/.exec(path)?.[1] ?? ''
  return typedCode(typed)?.codes.map(codePath) ?? []
}
