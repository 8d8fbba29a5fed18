/** Where the page of a code is, if it has one. */
export function codePath(code: string): string {
  return `/codes/${code.toLowerCase()}/`
}
