import { expect, type Page } from '@playwright/test'
import { test } from '../support/test.ts'

/** RFC 822 with the year in four digits, as RSS 2.0 asks: « Sun, 22 Nov 2026 08:00:00 GMT ». */
const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/
const atom = 'http://www.w3.org/2005/Atom'

/** What the XML parser of the browser reads of the feed; throws where it is not well-formed. */
function readFeed(page: Page, source: string) {
  return page.evaluate(
    ([source, atom]) => {
      const feed = new DOMParser().parseFromString(source, 'text/xml')
      const fault = feed.querySelector('parsererror')?.textContent
      if (fault) throw new Error(fault)
      const textsOf = (part: Element | null) =>
        Object.fromEntries(
          Array.from(part?.children ?? [], ({ nodeName, textContent }) => [nodeName, textContent ?? ''] as const),
        )
      const self = feed.getElementsByTagNameNS(atom, 'link')[0]
      return {
        version: feed.documentElement.getAttribute('version'),
        channel: textsOf(feed.querySelector('rss > channel')),
        self: { href: self?.getAttribute('href'), rel: self?.getAttribute('rel'), type: self?.getAttribute('type') },
        items: Array.from(feed.querySelectorAll('rss > channel > item'), (item) => ({
          ...textsOf(item),
          isPermaLink: item.querySelector('guid')?.getAttribute('isPermaLink'),
          // Readers take descriptions for HTML.
          tags: new DOMParser().parseFromString(item.querySelector('description')?.textContent ?? '', 'text/html').body
            .childElementCount,
        })),
      }
    },
    [source, atom] as const,
  )
}

test('the feed is what RSS 2.0 asks for', async ({ page }) => {
  await page.goto('/')
  const response = await page.request.get('/rss.xml')
  expect(response.headers()['content-type']).toBe('application/rss+xml; charset=utf-8')
  const { version, channel, self, items } = await readFeed(page, await response.text())

  const { origin } = new URL(page.url())
  expect(version).toBe('2.0')
  expect(channel).toMatchObject({ title: 'MécaFormation', link: `${origin}/`, language: 'fr' })
  expect(channel['description']).not.toBe('')
  expect(self).toEqual({ href: `${origin}/rss.xml`, rel: 'self', type: 'application/rss+xml' })

  expect(items.length).toBeGreaterThan(5)
  for (const item of items) {
    expect(item).toMatchObject({ isPermaLink: 'false', tags: 0, pubDate: expect.stringMatching(rfc822) })
    expect(item).toMatchObject({ title: expect.stringMatching(/\S/), description: expect.stringMatching(/\S/) })
    expect(item).toMatchObject({ link: expect.stringMatching(`^${origin}/(articles|blog)/`) })
  }
  const told = items as Record<string, unknown>[]
  expect(new Set(told.map(({ guid }) => guid)).size).toBe(items.length)
  const instants = told.map(({ pubDate }) => Date.parse(String(pubDate)))
  expect(instants).toEqual([...instants].sort((a, b) => b - a))
  const first = await page.request.get(String(told[0]?.['link']))
  expect(first.status()).toBe(200)
})
