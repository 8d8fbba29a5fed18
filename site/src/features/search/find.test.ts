import { expect, test } from 'vitest'
import type { Engine, Fragment } from './engine.ts'
import { find } from './find.ts'

type Page = {
  url: string
  edition?: 'main' | 'recent' | 'fresh'
  code?: string
  title?: string
  excerpt?: string
  text?: string
  entries?: Fragment['sub_results']
}

/** An engine that finds all of its pages by any word, in their order, and by their code. */
function engineOf(pages: Page[]): Engine & { asked: (string | null)[] } {
  const asked: (string | null)[] = []
  const fragmentOf = ({
    url,
    edition = 'main',
    title = url,
    excerpt = 'un <mark>mot</mark>',
    text = '',
    entries,
  }: Page): Fragment => ({
    url,
    excerpt,
    content: text,
    meta: { title, summary: 'Le résumé', type: 'Article', edition, ...(entries && { entries: 'true' }) },
    sub_results: entries ?? [{ url: `${url}#chapitre`, title: 'Chapitre', excerpt, weighted_locations: [] }],
  })
  return {
    asked,
    filters: async () => ({}),
    search: async (query, options) => {
      asked.push(query)
      const codes = options?.filters?.['code']
      const hits = codes === undefined ? pages : pages.filter(({ code }) => code !== undefined && codes.includes(code))
      return { results: hits.map((page) => ({ id: page.url, score: 1, data: async () => fragmentOf(page) })) }
    },
  }
}
const addresses = async (typed: string, pages: Page[], oldest: [string, number][] = []) => {
  const { results } = await find(typed, { engine: engineOf(pages), oldest: new Map(oldest) })
  return results.map(({ address }) => address)
}

test('the page of a typed code comes first, and once', async () => {
  const pages = [{ url: '/articles/fap/' }, { url: '/codes/p0420/', code: 'P0420' }]
  expect(await addresses('p0420', pages)).toEqual(['/codes/p0420/', '/articles/fap/'])
  expect(await addresses('P0420-00', pages)).toEqual(['/codes/p0420/', '/articles/fap/'])
  expect(await addresses('catalyseur', pages)).toEqual(['/articles/fap/', '/codes/p0420/'])
})

test('a page shows from the newest index that holds it only, a removed one not at all', async () => {
  const inAll = (url: string): Page[] => [{ url }, { url, edition: 'recent' }, { url, edition: 'fresh' }]
  const engine = engineOf(
    ['/old/', '/recent/', '/fresh/', '/removed/'].flatMap(inAll).map((page) => ({
      ...page,
      title: `${page.url} ${page.edition ?? 'main'}`,
    })),
  )
  const oldest = new Map([
    ['/recent/', 1],
    ['/fresh/', 2],
    ['/removed/', 3],
  ])
  const { results } = await find('mot', { engine, oldest })
  expect(results.map(({ title }) => title)).toEqual(['/old/ main', '/recent/ recent', '/fresh/ fresh'])
})

test('outdated results do not take the place of later good ones', async () => {
  const outdated = Array.from({ length: 25 }, (_, n) => ({ url: `/old-${n}/` }))
  const found = await addresses(
    'mot',
    [...outdated, { url: '/good/' }],
    outdated.map(({ url }) => [url, 1]),
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
  await find('cœur d’allumage', { engine, oldest: new Map() })
  expect(engine.asked).toEqual(['coeur d’ allumage'])
})

test('without a passage that shows the words, the summary stands', async () => {
  const engine = engineOf([{ url: '/a/', title: 'Ratés d’ allumage', excerpt: 'sans mot trouvé' }])
  const { results } = await find('mot', { engine, oldest: new Map() })
  expect(results[0]).toMatchObject({ title: 'Ratés d’allumage', passage: [{ text: 'Le résumé', found: false }] })
})

test('a code without a page is told, with the pages that mention it only', async () => {
  const pages = [{ url: '/codes/p0420/', code: 'P0420', text: 'Rangée 2 : P0430.' }, { url: '/articles/fap/' }]
  const ask = (typed: string, oldest: [string, number][] = []) =>
    find(typed, { engine: engineOf(pages), oldest: new Map(oldest) })
  const mentioned = await ask('p0430')
  expect(mentioned.missingCode).toBe('P0430')
  expect(mentioned.results.map(({ address }) => address)).toEqual(['/codes/p0420/'])
  expect(await ask('P9999')).toEqual({ results: [], missingCode: 'P9999' })
  expect((await ask('P0420')).missingCode).toBeNull()
  expect(await ask('P0420', [['/codes/p0420/', 3]])).toEqual({ results: [], missingCode: 'P0420' })
})

test('the trade’s other words are asked too, and the better answer comes first', async () => {
  const fragment = (url: string): Fragment => ({ url, excerpt: '', content: '', meta: {}, sub_results: [] })
  const hits: Record<string, [string, number][]> = {
    fap: [['/articles/fap/', 1]],
    'filtre à particules': [
      ['/codes/p2002/', 4],
      ['/articles/fap/', 0.5],
    ],
  }
  const engine: Engine = {
    filters: async () => ({}),
    search: async (query) => ({
      results: (hits[query ?? ''] ?? []).map(([url, score]) => ({ id: url, score, data: async () => fragment(url) })),
    }),
  }
  const { results } = await find('fap', { engine, oldest: new Map() })
  expect(results.map(({ address }) => address)).toEqual(['/codes/p2002/', '/articles/fap/'])
})

test('of a page of many entries the one that answers best is shown', async () => {
  const url = '/lexique/index/b/'
  const entry = (anchor: string, title: string, ...scores: number[]) => ({
    url: `${url}${anchor}`,
    title,
    excerpt: `${title}, <mark>borne</mark>`,
    weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
  })
  const entries = [entry('', 'Lexique : B', 90), entry('#batterie', 'Batterie', 1, 1), entry('#borne', 'Borne', 9)]
  const { results } = await find('borne', { engine: engineOf([{ url, entries }]), oldest: new Map() })
  expect(results).toMatchObject([{ address: '/lexique/index/b/#borne', title: 'Borne', type: 'Article' }])
})
