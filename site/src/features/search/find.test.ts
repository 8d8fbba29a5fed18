import { expect, test } from 'vitest'
import type { Engine, Fragment } from './engine.ts'
import { find } from './find.ts'

type Page = { url: string; fresh?: boolean; code?: string; title?: string; excerpt?: string }

/** An engine that finds all of its pages by any word, in their order, and by their code. */
function engineOf(pages: Page[]): Engine & { asked: (string | null)[] } {
  const asked: (string | null)[] = []
  const fragmentOf = ({ url, fresh, title = url, excerpt = 'un <mark>mot</mark>' }: Page): Fragment => ({
    url,
    excerpt,
    meta: { title, summary: 'Le résumé', type: 'Article', ...(fresh ? { edition: 'fresh' } : {}) },
  })
  return {
    asked,
    search: async (query, options) => {
      asked.push(query)
      const codes = options?.filters?.['code']
      const hits = codes === undefined ? pages : pages.filter(({ code }) => code !== undefined && codes.includes(code))
      return { results: hits.map((page) => ({ data: async () => fragmentOf(page) })) }
    },
  }
}
const addresses = async (typed: string, pages: Page[], superseded: string[] = []) => {
  const results = await find(typed, { engine: engineOf(pages), superseded: new Set(superseded) })
  return results.map(({ address }) => address)
}

test('the page of a typed code comes first, and once', async () => {
  const pages = [{ url: '/articles/fap/' }, { url: '/codes/p0420/', code: 'P0420' }]
  expect(await addresses('p0420', pages)).toEqual(['/codes/p0420/', '/articles/fap/'])
  expect(await addresses('P0420-00', pages)).toEqual(['/codes/p0420/', '/articles/fap/'])
  expect(await addresses('catalyseur', pages)).toEqual(['/articles/fap/', '/codes/p0420/'])
})

test('a changed page shows from the fresh index only, a removed one not at all', async () => {
  const pages = [{ url: '/a/' }, { url: '/removed/' }, { url: '/a/', fresh: true }, { url: '/b/' }]
  expect(await addresses('mot', pages, ['/a/', '/removed/'])).toEqual(['/a/', '/b/'])
})

test('outdated results do not take the place of later good ones', async () => {
  const outdated = Array.from({ length: 25 }, (_, n) => ({ url: `/old-${n}/` }))
  const found = await addresses(
    'mot',
    [...outdated, { url: '/good/' }],
    outdated.map(({ url }) => url),
  )
  expect(found).toEqual(['/good/'])
})

test('ten results at most', async () => {
  expect(
    await addresses(
      'mot',
      Array.from({ length: 30 }, (_, n) => ({ url: `/${n}/` })),
    ),
  ).toHaveLength(10)
})

test('the query is folded as the index was', async () => {
  const engine = engineOf([])
  await find('cœur d’allumage', { engine, superseded: new Set() })
  expect(engine.asked).toEqual(['coeur d’ allumage'])
})

test('without a passage that shows the words, the summary stands', async () => {
  const engine = engineOf([{ url: '/a/', title: 'Ratés d’ allumage', excerpt: 'sans mot trouvé' }])
  const [result] = await find('mot', { engine, superseded: new Set() })
  expect(result).toMatchObject({ title: 'Ratés d’allumage', passage: [{ text: 'Le résumé', found: false }] })
})
