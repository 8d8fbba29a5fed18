import type { PublishedDocument } from '@mecaformation/contracts/publication/documents'
import { expect, test } from 'vitest'
import { documentAt, listCards } from '../../src/data/content.ts'
import { recordReads } from '../../src/data/reads.ts'
import { applyChanges, loadSnapshot, undoOf } from '../../src/data/snapshot.ts'
import type { FittingApp, RenderedPage, SiteApp } from '../site-app.ts'
import { tryOn } from './try-on.ts'
import { Turns } from './turns.ts'

const dates = { publishedAt: '2026-11-22T10:00:00.000Z', updatedAt: '2026-11-22T10:00:00.000Z' }

function technology(id: string, title: string, slug = id): PublishedDocument {
  return { collection: 'technologies', id, slug, title, summary: 'Résumé', ...dates, order: 1, introduction: [] }
}

/** The real snapshot under pages of one line: a technology's title, or all of them. */
function app(documents: PublishedDocument[]): FittingApp {
  loadSnapshot(documents)
  const read = (path: string) => {
    const slug = path.split('/')[2] ?? ''
    if (slug === '')
      return listCards('technologies')
        .map(({ title }) => title)
        .join(', ')
    const title = documentAt('technologies', slug)?.title
    if (title === 'panne') throw new Error('formule illisible')
    return title
  }
  const render: SiteApp['render'] = async (path): Promise<RenderedPage> => {
    const { result, keys } = await recordReads(async () => read(path))
    const status = result === undefined ? 404 : 200
    return { status, contentType: 'text/html', body: Buffer.from(result ?? ''), keys }
  }
  return { load: loadSnapshot, apply: applyChanges, undoOf, mend: (document) => document, render }
}

const shown = async (site: FittingApp, path: string) => (await site.render(path)).body.toString()

test('a page shows the changes, and afterwards the site is as it was', async () => {
  const site = app([technology('adas', 'ADAS'), technology('gpl', 'GPL')])
  const changes = [
    { id: 'adas', document: technology('adas', 'Aides') },
    { id: 'gpl', document: null },
    { id: 'h2', document: technology('h2', 'Hydrogène') },
  ]
  expect((await tryOn(site, changes, '/technologies/')).body.toString()).toBe('Aides, Hydrogène')
  expect(await shown(site, '/technologies/')).toBe('ADAS, GPL')
  expect((await site.render('/technologies/h2/')).status).toBe(404)
})

test('a page that cannot be rendered leaves nothing behind', async () => {
  const site = app([technology('adas', 'ADAS')])
  const changes = [{ id: 'adas', document: technology('adas', 'panne') }]
  await expect(tryOn(site, changes, '/technologies/adas/')).rejects.toThrow('formule illisible')
  expect(await shown(site, '/technologies/adas/')).toBe('ADAS')
})

test('a draft that takes the address of another document gives it back', async () => {
  const site = app([technology('adas', 'ADAS'), technology('gpl', 'GPL')])
  const changes = [{ id: 'adas', document: technology('adas', 'Usurpateur', 'gpl') }]
  expect((await tryOn(site, changes, '/technologies/gpl/')).body.toString()).toBe('Usurpateur')
  expect([await shown(site, '/technologies/gpl/'), await shown(site, '/technologies/adas/')]).toEqual(['GPL', 'ADAS'])
})

test('turns are taken one at a time, in order, whatever became of those before', async () => {
  const turns = new Turns()
  const done: string[] = []
  const first = Promise.withResolvers<void>()
  const tasks = [
    turns.take(() => first.promise.then(() => Promise.reject(new Error('premier')))),
    turns.take(async () => done.push('second')),
    turns.take(async () => done.push('third')),
  ]
  expect(done).toEqual([])
  first.resolve()
  await Promise.allSettled(tasks)
  expect(done).toEqual(['second', 'third'])
})
