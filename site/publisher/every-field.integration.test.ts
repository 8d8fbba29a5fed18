/**
 * Whatever an author writes arrives: every text of every field stands on a page, and on the page of its own
 * document; every document that it names is named there. One document of each collection, all fields filled.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { PublishedDocument } from '@mecaformation/contracts/publication/documents'
import { addressOf, anchorOf, isAnchored, isRouted, ownAddress } from '@mecaformation/domain/addresses/address-of'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSiteApp } from '../../scripts/testing/equality/built-site.ts'
import { markedLibrary, marksIn } from '../../scripts/testing/equality/marked-library.ts'
import { searchCopy } from './search-copy.ts'
import { loadSiteApp, type SiteApp } from './site-app.ts'

const outputs = fileURLToPath(new URL('../dist', import.meta.url))
const library = markedLibrary()
let folder: string
let app: SiteApp

beforeAll(async () => {
  await mkdir(outputs, { recursive: true })
  folder = await mkdtemp(join(outputs, 'fields-'))
  await buildSiteApp(join(folder, 'app'))
  app = await loadSiteApp({
    entryUrl: pathToFileURL(join(folder, 'app/server/entry.mjs')),
    origin: 'http://127.0.0.1:3000',
  })
  app.load(library)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Where a document is read: its own page, the page it is a part of, or the one that shows what has none. */
function pageOf(document: PublishedDocument): string {
  const { collection } = document
  if (isAnchored(collection) && 'slug' in document)
    return anchorOf({ collection, slug: document.slug }).split('#')[0] ?? '/'
  if (isRouted(collection)) return addressOf(document as Parameters<typeof addressOf>[0])
  if (collection === 'skills') return '/competences/'
  return addressOf({ collection: 'courses', slug: 'marque-courses' })
}

/** What people may read of a page: what it tells machines beside is left out. */
async function htmlOf(path: string): Promise<string> {
  const html = (await app.render(path)).body.toString('utf8')
  return html.replaceAll(/<script type="application\/ld\+json">.*?<\/script>/gs, '')
}

const pictured = library.filter(({ collection }) => collection !== 'media')

test.each(pictured)('every text of $collection $slug is on its page', async (document) => {
  const html = await htmlOf(pageOf(document))
  expect(marksIn(document).filter((mark) => !html.includes(mark))).toEqual([])
})

test.each(pictured)('every document that $collection $slug names is named there', async (document) => {
  const html = await htmlOf(pageOf(document))
  const named = library.filter(({ id }) => id !== document.id && JSON.stringify(document).includes(`"${id}"`))
  const shown = named.filter((other) => signsOf(other).some((sign) => html.includes(sign)))
  expect(shown.map(({ id }) => id)).toEqual(named.map(({ id }) => id))
})

test.each(pictured)('$collection $slug is searched by its title and its summary', async (document) => {
  const copy = searchCopy(await htmlOf(pageOf(document))) ?? ''
  expect(
    [titleOf(document), 'summary' in document ? document.summary : ''].filter((text) => !copy.includes(text)),
  ).toEqual([])
})

/** What shows that a page speaks of another document: its file, its title, or a link to it. */
function signsOf(document: PublishedDocument): string[] {
  if (document.collection === 'media') return [document.url]
  return [titleOf(document), ...ownAddress(document).map((address) => `href="${address}"`), `#${slugOf(document)}"`]
}

function slugOf(document: PublishedDocument): string {
  return 'slug' in document ? document.slug : ''
}

function titleOf(document: PublishedDocument): string {
  return 'title' in document ? document.title : ''
}
