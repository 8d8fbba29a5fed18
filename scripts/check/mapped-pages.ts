/** The addresses of the site map, or of these parts of it, moved to the host that serves here. */
export async function mappedPages(url: string, parts?: readonly string[]): Promise<string[]> {
  const own = parts?.map((part) => new URL(part, url).href)
  const maps = own ?? (await locations(new URL('/sitemap-index.xml', url).href))
  const pages = await Promise.all(maps.map((map) => locations(map)))
  return pages.flat()

  async function locations(address: string): Promise<string[]> {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${address} answered ${response.status}`)
    const found = [...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap((match) => match[1] ?? [])
    return found.map((location) => new URL(new URL(location).pathname, url).href)
  }
}
