import { vocabularyOf } from '@mecaformation/domain/search/known-terms'
import { expect, test } from 'vitest'
import type { Engine, Fragment } from './engine.ts'
import { quickAnswer } from './quick-answer.ts'

type Page = {
  url: string
  edition?: 'main' | 'recent' | 'fresh'
  code?: string
  title?: string
  excerpt?: string
  text?: string
  entries?: Fragment['sub_results']
}

/** An engine that finds all of its pages by any word, in their order, by their code, and by words in quotes that they hold. */
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
      const quoted = query?.startsWith('"') ? query.slice(1, -1) : ''
      const hits = pages
        .filter(({ code = '' }) => codes === undefined || codes.includes(code))
        .filter(({ text = '', title = '' }) => `${title} ${text}`.includes(quoted))
      return {
        results: hits.map((page) => ({
          id: page.url + (page.edition ?? ''),
          score: 1,
          data: async () => fragmentOf(page),
        })),
      }
    },
  }
}
const ask = (typed: string, engine: Engine, oldest: [string, number][] = []) => {
  const names = { terms: [], vocabulary: vocabularyOf(['Catalyseur', 'Embrayage', 'Cœur', 'Allumage']) }
  return quickAnswer(typed, { loaded: { engine, oldest: new Map(oldest) }, names })
}
const addresses = async (typed: string, pages: Page[], oldest: [string, number][] = []) => {
  const { results } = await ask(typed, engineOf(pages), oldest)
  return results.map(({ address }) => address)
}

const codePages: Page[] = [
  { url: '/articles/p0420/', title: 'P0420 : catalyseur', text: 'P0420 catalyseur' },
  { url: '/codes/p0420/', code: 'P0420', text: 'P0420' },
  { url: '/articles/fap/' },
]

test.each(['P0420', 'po420', 'p-0420', 'P0420-00', '0420', 'P042O catalyseur'])(
  'the page of the code comes first, and once, for « %s »',
  async (typed) => {
    const [first, ...others] = await addresses(typed, codePages)
    expect(first).toBe('/codes/p0420/')
    expect(others).toContain('/articles/p0420/')
    expect(others).not.toContain('/codes/p0420/')
  },
)

test('how a code was read is told, but not when it was typed so', async () => {
  const codeOf = async (typed: string) => (await ask(typed, engineOf(codePages))).told.code
  expect(await codeOf('p 0420')).toEqual({ code: 'P0420', isAsTyped: true, hasPage: true })
  expect(await codeOf('P042O')).toEqual({ code: 'P0420', isAsTyped: false, hasPage: true })
  expect(await codeOf('PO421')).toEqual({ code: 'P0421', isAsTyped: false, hasPage: false })
})

test('four figures are a code only where one has a page: first P, then the other letters', async () => {
  const pages = ['C1234', 'B1234'].map((code) => ({ url: `/codes/${code.toLowerCase()}/`, code }))
  const found = await ask('1234', engineOf(pages))
  expect(found.told.code).toMatchObject({ code: 'C1234' })
  expect(found.results.map(({ address }) => address)).toEqual(['/codes/c1234/', '/codes/b1234/'])
  const words = await ask('2019', engineOf([{ url: '/blog/2019/', text: '2019' }]))
  expect(words).toMatchObject({ told: { code: null }, results: [{ address: '/blog/2019/' }] })
})

test('a fault of typing is put right and told, in the dialog too', async () => {
  const { results, told } = await ask('embreyage', engineOf([{ url: '/articles/embrayage/', text: 'embrayage' }]))
  expect(results).toMatchObject([{ address: '/articles/embrayage/' }])
  expect(told).toMatchObject({ asked: 'embrayage', mended: ['embreyage'] })
})

test('a title that says just what was asked comes first, then those that hold every word', async () => {
  const titles = ['Bruits au débrayage', 'L’embrayage de l’hybride', 'Divers', 'Embrayage']
  const pages = titles.map((title) => ({ url: `/${title}/`, title, text: 'embrayage' }))
  const { results } = await ask('embrayages', engineOf(pages))
  expect(results.map(({ title }) => title)).toEqual([
    'Embrayage',
    'L’embrayage de l’hybride',
    'Bruits au débrayage',
    'Divers',
  ])
})

test('a page shows from the newest index that holds it only, a removed one not at all', async () => {
  const inAll = (url: string): Page[] => [{ url }, { url, edition: 'recent' }, { url, edition: 'fresh' }]
  const engine = engineOf(
    ['/old/', '/recent/', '/fresh/', '/removed/'].flatMap(inAll).map((page) => ({
      ...page,
      title: `${page.url} ${page.edition ?? 'main'}`,
    })),
  )
  const oldest: [string, number][] = [
    ['/recent/', 1],
    ['/fresh/', 2],
    ['/removed/', 3],
  ]
  const { results } = await ask('mot', engine, oldest)
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
  await ask('cœur d’allumage', engine)
  expect(engine.asked).toEqual(['coeur d’ allumage'])
})

test('without a passage that shows the words, the summary stands', async () => {
  const engine = engineOf([{ url: '/a/', title: 'Ratés d’ allumage', excerpt: 'sans mot trouvé' }])
  const { results } = await ask('mot', engine)
  expect(results[0]).toMatchObject({ title: 'Ratés d’allumage', passage: [{ text: 'Le résumé', found: false }] })
})

test('a code without a page is told, with the pages that mention it only', async () => {
  const pages = [{ url: '/codes/p0420/', code: 'P0420', text: 'Rangée 2 : P0430.' }, { url: '/articles/fap/' }]
  const mentioned = await ask('p0430', engineOf(pages))
  expect(mentioned.told.code).toMatchObject({ code: 'P0430', hasPage: false })
  expect(mentioned.results.map(({ address }) => address)).toEqual(['/codes/p0420/'])
  expect(await ask('P9999', engineOf(pages))).toMatchObject({ results: [], told: { code: { hasPage: false } } })
  expect((await ask('P0420', engineOf(pages))).told.code).toMatchObject({ hasPage: true })
  const removed = await ask('P0420', engineOf(pages), [['/codes/p0420/', 3]])
  expect(removed).toMatchObject({ results: [], told: { code: { code: 'P0420', hasPage: false } } })
})

test('words beside a code that no page mentions are answered without it', async () => {
  const { results, told } = await ask('P0430 catalyseur', engineOf([{ url: '/articles/fap/', text: 'catalyseur' }]))
  expect(results).toMatchObject([{ address: '/articles/fap/' }])
  expect(told).toMatchObject({ asked: 'catalyseur', code: { code: 'P0430', hasPage: false } })
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
  const { results } = await ask('fap', engine)
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
  const { results } = await ask('borne', engineOf([{ url, entries, text: 'borne' }]))
  expect(results).toMatchObject([{ address: '/lexique/index/b/#borne', title: 'Borne', type: 'Article' }])
})
