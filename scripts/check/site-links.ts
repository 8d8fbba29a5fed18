import { tagsOf } from './html-tags.ts'

interface Page {
  address: string
  html: string
}

/** Everything that a page names on its own site, as full addresses with their anchors. */
export function linksOfPage({ address, html }: Page): Set<string> {
  const links = new Set<string>()
  const add = (href: string) => {
    const url = URL.parse(href, address)
    if (url !== null && url.origin === new URL(address).origin) links.add(url.href)
  }
  for (const { name, attributes } of tagsOf(html)) {
    for (const key of ['href', 'src', 'poster']) {
      const value = attributes.get(key)
      if (value !== undefined) add(value)
    }
    for (const candidate of attributes.get('srcset')?.split(',') ?? []) add(candidate.trim().split(/\s/)[0] ?? '')
    if (name === 'meta' && /^og:(?:image|url)$/.test(attributes.get('property') ?? '')) {
      add(attributes.get('content') ?? '')
    }
  }
  return links
}

/**
 * Links that lead nowhere, each with a page that has it: addresses that answer anything but 200, anchors that
 * their page has not. Each address is asked for once.
 */
export async function brokenLinks(
  pages: readonly Page[],
  statusOf: (address: string) => Promise<number>,
): Promise<{ link: string; on: string; why: string }[]> {
  const anchors = new Map(pages.map(({ address, html }) => [address, idsOf(html)]))
  const first = new Map<string, string>()
  for (const page of pages) {
    for (const link of linksOfPage(page)) if (!first.has(link)) first.set(link, page.address)
  }
  const statuses = new Map<string, number>()
  const broken: { link: string; on: string; why: string }[] = []
  for (const [link, on] of first) {
    const [address = '', anchor = ''] = link.split('#')
    const ids = anchors.get(address)
    const status = ids === undefined ? (statuses.get(address) ?? (await statusOf(address))) : 200
    statuses.set(address, status)
    if (status !== 200) broken.push({ link, on, why: String(status) })
    else if (ids !== undefined && anchor !== '' && !ids.has(decodeURIComponent(anchor)))
      broken.push({ link, on, why: `#${anchor}` })
  }
  return broken
}

function idsOf(html: string): Set<string> {
  return new Set(tagsOf(html).flatMap(({ attributes }) => attributes.get('id') ?? []))
}
