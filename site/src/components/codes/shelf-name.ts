/** How a shelf of codes is called: P03xx for all codes that begin with P03. */
export function shelfName(prefix: string): string {
  return prefix.toUpperCase().padEnd(5, 'x')
}
