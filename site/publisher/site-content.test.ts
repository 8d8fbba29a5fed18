import type { DocumentOf } from '@mecaformation/contracts/publication/documents'
import { expect, test } from 'vitest'
import { documentAt, listCards } from '../src/data/content.ts'
import { recordReads } from '../src/data/reads.ts'
import { applyChanges, type Change, loadSnapshot, undoOf } from '../src/data/snapshot.ts'
import type { RenderedPage, SiteApp } from './site-app.ts'
import { SiteContent } from './site-content.ts'

const dates = { publishedAt: '2026-11-22T10:00:00.000Z', updatedAt: '2026-11-22T10:00:00.000Z' }

function technology(id: string, title: string, slug = id): DocumentOf<'technologies'> {
  return { collection: 'technologies', id, slug, title, summary: 'Résumé', ...dates, order: 1, introduction: [] }
}

/** The real snapshot under pages of one line: a technology's title, or all of them. */
function siteOf(...documents: DocumentOf<'technologies'>[]) {
  const read = (path: string) => {
    const slug = path.split('/')[2] ?? ''
    if (slug === '') {
      return listCards('technologies')
        .map((card) => card.title)
        .join(', ')
    }
    const title = documentAt('technologies', slug)?.title
    if (title === 'panne') throw new Error('formule illisible')
    return title
  }
  const app: SiteApp = {
    load: loadSnapshot,
    apply: applyChanges,
    undoOf,
    mend: (document) => document,
    derivedPaths: () => new Set(),
    render: async (path): Promise<RenderedPage> => {
      const { result, keys } = await recordReads(async () => read(path))
      return { status: 200, contentType: 'text/html', body: Buffer.from(result ?? 'introuvable'), keys }
    },
  }
  const content = new SiteContent({ app, fixedRoutes: [] })
  const stored = documents.map((data) => {
    const { collection, id, slug } = data
    return { collection, id, slug, formerSlugs: [], revision: 1, state: 'published' as const, data }
  })
  content.load({ documents: stored, unreadable: [] })
  const shown = async (path: string) => (await app.render(path)).body.toString()
  const tryOn = (changes: Change[], path: string) => content.withDrafts(changes, () => shown(path))
  return { shown, tryOn }
}

test('a page shows the drafts, and afterwards the site is as it was', async () => {
  const { shown, tryOn } = siteOf(technology('adas', 'ADAS'), technology('gpl', 'GPL'))
  const changes = [
    { id: 'adas', document: technology('adas', 'Aides') },
    { id: 'gpl', document: null },
    { id: 'h2', document: technology('h2', 'Hydrogène') },
  ]
  expect(await tryOn(changes, '/technologies/')).toBe('Aides, Hydrogène')
  expect(await shown('/technologies/')).toBe('ADAS, GPL')
  expect(await shown('/technologies/h2/')).toBe('introuvable')
})

test('a page that cannot be rendered leaves nothing behind', async () => {
  const { shown, tryOn } = siteOf(technology('adas', 'ADAS'))
  const changes = [{ id: 'adas', document: technology('adas', 'panne') }]
  await expect(tryOn(changes, '/technologies/adas/')).rejects.toThrow('formule illisible')
  expect(await shown('/technologies/adas/')).toBe('ADAS')
})

test('a draft that takes the address of another document gives it back', async () => {
  const { shown, tryOn } = siteOf(technology('adas', 'ADAS'), technology('gpl', 'GPL'))
  const changes = [{ id: 'adas', document: technology('adas', 'Usurpateur', 'gpl') }]
  expect(await tryOn(changes, '/technologies/gpl/')).toBe('Usurpateur')
  expect([await shown('/technologies/gpl/'), await shown('/technologies/adas/')]).toEqual(['GPL', 'ADAS'])
})
