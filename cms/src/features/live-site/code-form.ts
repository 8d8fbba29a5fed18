import { codePath } from '@mecaformation/domain/diagnostic-codes/code-path'
import { typedCode } from '@mecaformation/domain/diagnostic-codes/typed-code'

/**
 * Where the form for codes of the home page leads, `/codes/?code=po420`: to the page of the code, which needs no
 * script; else to the search page, with what was typed. `null` for every other request, an empty form included.
 *
 * @param path   decoded path of the request
 * @param query  query string with its `?`, or an empty string
 * @param exists whether the live site has an entry at a path
 */
export function codeFormLocation(path: string, query: string, exists: (path: string) => boolean): string | null {
  if (path !== '/codes/') return null
  const typed = new URLSearchParams(query).get('code')?.trim() ?? ''
  if (typed === '') return null
  const { codes } = typedCode(typed) ?? { codes: [] }
  return codes.map(codePath).find(exists) ?? `/recherche/?${new URLSearchParams({ q: typed })}`
}
