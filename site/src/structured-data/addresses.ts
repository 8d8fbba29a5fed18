/** The address of a page as search engines know it. */
export function canonicalOf({ origin, pathname }: URL): string {
  return origin + pathname
}
