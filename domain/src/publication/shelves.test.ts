import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ReadKey, shelfKey, shelvesKey, stampsKey } from './dirty-keys.ts'
import { collectionLimit, type Shelved, Shelves, shelfLimit } from './shelves.ts'

const emptyShelves = () => new Shelves({ collection: 'articles', firstLength: 1 })
const shelvesOf = (documents: Iterable<Shelved>) => {
  const shelves = emptyShelves()
  for (const document of documents) shelves.update(null, document)
  return shelves
}
/** `count` documents whose call numbers begin alike. */
const many = (count: number, start: string): Shelved[] =>
  Array.from({ length: count }, (_, n) => ({ id: `${start}${n}`, callNumber: `${start}${String(n).padStart(4, '0')}` }))
const titled = (callNumber: string): Shelved => ({ id: callNumber, callNumber })
const prefixes = (shelves: Shelves, prefix: string) => shelves.view(prefix)?.shelves.map((shelf) => shelf.prefix)
const sorted = (items: Iterable<string>) => [...items].sort()

describe('a collection', () => {
  it('stands on its own page as long as it is small', () => {
    const shelves = shelvesOf([titled('turbo'), titled('abs'), titled('fap')])
    expect(shelves.view('')).toEqual({ shelves: [], ids: ['abs', 'fap', 'turbo'] })
    expect([...shelves.paths]).toEqual(['/sitemaps/articles.xml'])
    expect(shelves.view('a')).toBeNull()
  })

  it('without documents has no sitemap', () => {
    expect(emptyShelves().paths.size).toBe(0)
  })

  it('divides by first letters when it grows, and unites when it shrinks', () => {
    const shelves = shelvesOf([...many(collectionLimit, 'm'), titled('abs')])
    expect(shelves.view('')).toEqual({
      shelves: [
        { prefix: 'a', count: 1 },
        { prefix: 'm', count: collectionLimit },
      ],
      ids: [],
    })
    expect(sorted(shelves.paths)).toEqual([
      '/articles/index/a/',
      '/articles/index/m/',
      '/sitemaps/articles-a.xml',
      '/sitemaps/articles-m.xml',
    ])
    shelves.update(titled('abs'), null)
    expect([...shelves.paths]).toEqual(['/sitemaps/articles.xml'])
  })

  it('has no addresses that end in a hyphen', () => {
    const shelves = shelvesOf([...many(shelfLimit, 'co-'), titled('coude'), titled('co')])
    expect(shelves.view('co')).toEqual({
      shelves: [
        { prefix: 'co-0', count: shelfLimit },
        { prefix: 'cou', count: 1 },
      ],
      ids: ['co'],
    })
  })
})

it('shows as many documents a page as its rules say', () => {
  const shelves = new Shelves({ collection: 'glossary', firstLength: 1, limit: 2 })
  for (const word of ['abs', 'batterie', 'bobine']) shelves.update(null, titled(word))
  expect(prefixes(shelves, '')).toEqual(['a', 'b'])
  shelves.update(null, titled('borne'))
  expect(prefixes(shelves, 'b')).toEqual(['ba', 'bo'])
  expect(shelves.paths).toContain('/lexique/index/bo/')
})

describe('a shelf of titles that begin alike', () => {
  const titles = many(5000, 'capteur-de-pression-')

  it('is reached in a few steps, past shelves that would show but one other', () => {
    const shelves = shelvesOf(titles)
    expect(prefixes(shelves, '')).toEqual(['c'])
    expect(prefixes(shelves, 'c')).toEqual(['capteur-de-pression'])
    expect(shelves.view('cap')).toBeNull()
    expect(prefixes(shelves, 'capteur-de-pression')?.at(0)).toBe('capteur-de-pression-0')
  })

  it('never shows more than its limit', () => {
    const shelves = shelvesOf(titles)
    const shown = sorted(shelves.paths)
      .filter((path) => path.startsWith('/articles/'))
      .map((path) => shelves.view(path.split('/').at(-2) ?? ''))
    expect(shown.every((view) => view !== null && view.ids.length <= shelfLimit)).toBe(true)
    expect(shown.flatMap((view) => view?.ids ?? [])).toHaveLength(titles.length)
  })

  it('keeps a title that ends where others go on', () => {
    const shelves = shelvesOf([...many(shelfLimit, 'fap-'), titled('fap'), titled('essai')])
    expect(shelves.view('fap')?.ids).toEqual(['fap'])
    expect(shelves.paths).toContain('/sitemaps/articles-fap.xml')
  })
})

describe('a change', () => {
  const [document] = many(1, 'm')
  const documents = [...many(300, 'm'), ...many(300, 'p')]
  const shelved = () => ({ shelves: shelvesOf(documents), document: document ?? titled('') })

  it('of the text touches the dates on its shelf', () => {
    const { shelves, document: same } = shelved()
    expect([...shelves.update(same, same)]).toEqual([stampsKey('articles', 'm00')])
  })

  it('of the title touches the shelf left, the shelf entered and the counts on the way', () => {
    const { shelves, document: before } = shelved()
    const paths = shelves.paths
    const keys = shelves.update(before, { ...before, callNumber: 'p0000b' })
    expect(sorted(keys)).toEqual(
      sorted([
        ...['', 'm', 'm0', 'm00', 'p', 'p0', 'p00'].map((prefix) => shelfKey('articles', prefix)),
        ...['m00', 'p00'].map((prefix) => stampsKey('articles', prefix)),
      ]),
    )
    expect(shelves.paths).toBe(paths)
  })

  it('within a shelf touches that one alone', () => {
    const { shelves, document: before } = shelved()
    const keys = shelves.update(before, { ...before, callNumber: 'm0050b' })
    expect(sorted(keys)).toEqual([shelfKey('articles', 'm00'), stampsKey('articles', 'm00')])
  })

  it('that brings a new shelf says so', () => {
    const { shelves } = shelved()
    expect(shelves.update(null, titled('zone'))).toContain(shelvesKey('articles'))
    expect(shelves.paths).toContain('/articles/index/z/')
  })
})

describe('a shelf that goes and comes back', () => {
  it('has been touched, for it holds something else', () => {
    const shelves = new Shelves({ collection: 'articles', firstLength: 1, limit: 2 })
    for (const callNumber of ['aba', 'abb', 'aca']) shelves.update(null, titled(callNumber))
    expect(shelves.view('ab')?.ids).toEqual(['aba', 'abb'])
    const batch = [
      shelves.update(titled('aca'), null),
      shelves.update(titled('abb'), null),
      shelves.update(null, titled('abz')),
      shelves.update(null, titled('aca')),
    ]
    const keys = batch.flatMap((touched) => [...touched])
    expect(shelves.view('ab')?.ids).toEqual(['aba', 'abz'])
    expect(keys).toContain(shelfKey('articles', 'ab'))
  })
})

/** Few letters, so that shelves fill, in words long enough to go deep. */
const callNumber = fc
  .array(fc.constantFrom('a', 'b', 'ab', 'ba', 'aab'), { minLength: 1, maxLength: 4 })
  .map((words) => words.join('-'))
const change = fc.record({
  id: fc.integer({ min: 0, max: 400 }).map(String),
  callNumber: fc.option(callNumber, { nil: null, freq: 6 }),
})
/** A counterexample is long, and its shrinking would go on for hours. */
const patient = { interruptAfterTimeLimit: 20_000 }
const history = fc.array(change, { minLength: 200, maxLength: 700, size: 'max' })

function follow(
  shelves: Shelves,
  documents: Map<string, Shelved>,
  changes: { id: string; callNumber: string | null }[],
) {
  const dirty = new Set<ReadKey>()
  for (const { id, callNumber: wanted } of changes) {
    const after = wanted === null ? null : { id, callNumber: wanted }
    for (const key of shelves.update(documents.get(id) ?? null, after)) dirty.add(key)
    if (after === null) documents.delete(id)
    else documents.set(id, after)
  }
  return dirty
}
/** What every page and sitemap shows. */
function everything(shelves: Shelves) {
  const shown = new Map<string, string>()
  for (const path of ['/articles/', ...shelves.paths]) {
    const isSitemap = path.endsWith('.xml')
    const prefix = (isSitemap ? path.slice('/sitemaps/articles-'.length, -4) : path.split('/')[3]) ?? ''
    const view = shelves.view(prefix)
    shown.set(path, JSON.stringify(isSitemap ? view?.ids : view))
  }
  return shown
}

describe('every history', () => {
  it('leads to the same shelves as its last state put up at once', () => {
    fc.assert(
      fc.property(history, (changes) => {
        const [stepwise, documents] = [emptyShelves(), new Map<string, Shelved>()]
        follow(stepwise, documents, changes)
        const atOnce = shelvesOf([...documents.values()].reverse())
        expect(sorted(stepwise.paths)).toEqual(sorted(atOnce.paths))
        expect(new Map([...everything(stepwise)].sort())).toEqual(new Map([...everything(atOnce)].sort()))
      }),
      { numRuns: 30, ...patient },
    )
  })

  it('touches each page and sitemap that stays and shows something else', () => {
    fc.assert(
      fc.property(history, fc.array(change, { minLength: 1, maxLength: 30 }), (changes, more) => {
        const [shelves, documents] = [emptyShelves(), new Map<string, Shelved>()]
        follow(shelves, documents, changes)
        const [before, paths] = [everything(shelves), shelves.paths]
        const dirty = follow(shelves, documents, more)
        for (const [path, shown] of everything(shelves)) {
          if (!before.has(path) || before.get(path) === shown) continue
          const prefix = path.endsWith('.xml') ? path.slice('/sitemaps/articles-'.length, -4) : path.split('/')[3]
          expect(dirty).toContain(shelfKey('articles', prefix ?? ''))
        }
        if (sorted(paths).join() !== sorted(shelves.paths).join()) expect(dirty).toContain(shelvesKey('articles'))
      }),
      { numRuns: 40, ...patient },
    )
  })

  it('says so when a document stands elsewhere, though itself it is the same', () => {
    fc.assert(
      fc.property(history, fc.array(change, { minLength: 1, maxLength: 30 }), (changes, more) => {
        const [shelves, documents] = [emptyShelves(), new Map<string, Shelved>()]
        follow(shelves, documents, changes)
        const before = new Map(
          [...documents].map(([id, document]) => [id, { document, holder: shelves.holder(document) }]),
        )
        const dirty = follow(shelves, documents, more)
        for (const [id, { document, holder }] of before) {
          const now = documents.get(id)
          if (now?.callNumber !== document.callNumber) continue
          expect(shelves.view(shelves.holder(now))?.ids).toContain(id)
          if (shelves.holder(now) !== holder) expect(dirty).toContain(shelvesKey('articles'))
        }
      }),
      { numRuns: 40, ...patient },
    )
  })
})
