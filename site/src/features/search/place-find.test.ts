import { vocabularyOf } from '@mecaformation/domain/search/known-terms'
import { expect, test } from 'vitest'
import type { Engine, Fragment } from './engine.ts'
import { codesNear, findInPlace, loadFacetPages } from './place-find.ts'
import { questionAt } from './place-question.ts'

interface Page {
  url: string
  words: string
  filters?: Record<string, string[]>
  edition?: 'main' | 'fresh'
  /** Slug and technologies of the entries, as the glossary writes them. */
  technologies?: string
}

const electric = '/technologies/electrique/'
const pages: Page[] = [
  { url: '/articles/chute/', words: 'chute de tension', filters: { type: ['article'], technologie: [electric] } },
  { url: '/articles/turbo/', words: 'turbo', filters: { type: ['article'] } },
  { url: '/codes/p0420/', words: 'p0420 tension', filters: { type: ['code'], code: ['P0420'], niveau: ['cap'] } },
  { url: '/codes/p0401/', words: 'p0401', filters: { type: ['code'], code: ['P0401'] } },
]

/** Finds a page by all the words asked, whole when they are quoted, else by how they begin; knows its filters. */
function engineOf(all: Page[]): Engine {
  const answers = ({ words, filters = {} }: Page, query: string | null, wanted: Record<string, string[]>) => {
    const has = (word: string) =>
      words.split(' ').some((own) => (query?.startsWith('"') ? own === word : own.startsWith(word)))
    const asked = (query ?? '').replace(/"/g, '').toLowerCase().split(' ').filter(Boolean)
    return asked.every(has) && Object.entries(wanted).every(([name, [value = '']]) => filters[name]?.includes(value))
  }
  return {
    search: async (query, { filters = {} } = {}) => ({
      results: all
        .filter((page) => answers(page, query, filters))
        .map((page) => ({ id: page.url + (page.edition ?? ''), score: 1, data: async () => fragmentOf(page) })),
    }),
    filters: async () => ({
      code: Object.fromEntries(all.flatMap((page) => page.filters?.['code'] ?? []).map((code) => [code, 1])),
    }),
  }
}

function fragmentOf({ url, words, edition = 'main', technologies }: Page): Fragment {
  const entries = technologies?.split(';').map((entry) => entry.split(' ')[0] ?? '') ?? []
  const ofEntries = technologies === undefined ? {} : { entries: 'true', technologies }
  return {
    url,
    excerpt: `<mark>${words}</mark>`,
    content: words,
    meta: { title: words, type: 'Page', edition, ...ofEntries },
    sub_results: entries.map((slug) => ({
      title: slug,
      url: `${url}#${slug}`,
      excerpt: slug,
      weighted_locations: [{ balanced_score: slug.length }],
    })),
  }
}

const offered = { type: ['article', 'code', 'lexique'], technologie: ['electrique'], niveau: ['cap'] }

async function ask(query: string, all = pages, oldest: [string, number][] = [], limit = 10) {
  const engine = engineOf(all)
  const terms = ['Chute de tension', 'Turbo', 'Batterie']
  const sources = {
    loaded: { engine, oldest: new Map(oldest) },
    facetPages: await loadFacetPages(engine, offered),
    names: { terms, vocabulary: vocabularyOf(terms) },
  }
  const answer = await findInPlace(questionAt(query), sources, limit)
  return { ...answer, addresses: answer.results.map(({ address }) => address) }
}

test('facets narrow, and tell how many results each value leaves', async () => {
  const { addresses, total, counts, unnarrowed } = await ask('?q=tension&type=article')
  expect({ addresses, total, unnarrowed }).toEqual({ addresses: ['/articles/chute/'], total: 1, unnarrowed: 2 })
  expect(Object.fromEntries(counts.type)).toEqual({ article: 1, code: 1, lexique: 0 })
  expect(counts.technologie.get('electrique')).toBe(1)
  expect(counts.niveau.get('cap')).toBe(0)
})

test('facets alone show what bears them', async () => {
  expect((await ask('?niveau=cap')).addresses).toEqual(['/codes/p0420/'])
})

test('a word that no page has is put right by a name one slip away', async () => {
  const { addresses, asked, mended } = await ask('?q=chute de tenson')
  expect(addresses).toEqual(['/articles/chute/'])
  expect({ asked, mended }).toEqual({ asked: 'chute de tension', mended: ['tenson'] })
})

test.each(['tenson', 'tensonique'])('a word that some page has, in « %s », is never put right', async (words) => {
  const { addresses, mended } = await ask('?q=tenson', [...pages, { url: '/noms/', words }])
  expect({ addresses, mended }).toEqual({ addresses: ['/noms/'], mended: [] })
})

test('a word that no page has and no name resembles is left out, and told', async () => {
  const { addresses, asked, absent } = await ask('?q=turbo zygomatique')
  expect({ addresses, asked, absent }).toEqual({
    addresses: ['/articles/turbo/'],
    asked: 'turbo',
    absent: ['zygomatique'],
  })
  expect(await ask('?q=le zygomatique')).toMatchObject({ total: 0, asked: 'le zygomatique' })
})

test('who finds nothing is given names that look alike', async () => {
  expect(await ask('?q=batrrie')).toMatchObject({ total: 0, absent: ['batrrie'], nearTerms: ['Batterie'] })
})

test('a page counts once, and as its latest index has it', async () => {
  const [chute, ...others] = pages
  if (chute === undefined) throw new Error('no page')
  const edited = [...others, chute, { ...chute, edition: 'fresh' } as const]
  const answer = await ask('?q=tension', edited, [['/articles/chute/', 2]])
  expect(answer.addresses).toEqual(['/codes/p0420/', '/articles/chute/'])
  expect(answer.total).toBe(2)
  expect(answer.counts.type.get('article')).toBe(1)
})

test('no more results are shown than asked for, and all are counted', async () => {
  const { results, total } = await ask('?type=code', pages, [], 1)
  expect([results.length, total]).toEqual([1, 2])
})

test('of a page of many words one that bears the technology is shown', async () => {
  const words = { url: '/lexique/', words: 'borne', filters: { type: ['lexique'], technologie: [electric] } }
  const glossary = { ...words, technologies: `longue-borne;borne ${electric}` }
  expect((await ask('?q=borne', [glossary])).addresses).toEqual(['/lexique/#longue-borne'])
  expect((await ask('?q=borne&technologie=electrique', [glossary])).addresses).toEqual(['/lexique/#borne'])
})

test('codes near one are those that have a page still', async () => {
  const loaded = { engine: engineOf(pages), oldest: new Map([['/codes/p0401/', 3]]) }
  expect(await codesNear('P0430', loaded, 5)).toEqual(['P0420'])
})
