/**
 * Nothing of a lesson for the enrolled but what everybody may have is in any file that the site is made of:
 * neither its text, nor its figures, nor its exercises. The bundle is given the whole lesson, which the CMS
 * would not even publish: two walls, and this is the second.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Lesson } from '@mecaformation/contracts/documents/lesson'
import type { PublishedDocument } from '@mecaformation/contracts/publication/documents'
import { addressOf, ownAddress } from '@mecaformation/domain/addresses/address-of'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSiteApp } from '../../scripts/testing/equality/built-site.ts'
import { markedLibrary, marksIn } from '../../scripts/testing/equality/marked-library.ts'
import { fixedRoutes } from '../src/routes.ts'
import { searchCopy } from './search-copy.ts'
import { loadSiteApp, type SiteApp } from './site-app.ts'

const outputs = fileURLToPath(new URL('../dist', import.meta.url))
const secret = 'phrase réservée aux inscrits'
let folder: string
let app: SiteApp

beforeAll(async () => {
  await mkdir(outputs, { recursive: true })
  folder = await mkdtemp(join(outputs, 'reserved-'))
  await buildSiteApp(join(folder, 'app'))
  app = await loadSiteApp({
    entryUrl: pathToFileURL(join(folder, 'app/server/entry.mjs')),
    origin: 'http://127.0.0.1:3000',
  })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A figure and an exercise that stand in no other document, and the lesson that shows them. */
function libraryWith(access: Lesson['access']) {
  const library = markedLibrary()
  const picture = { ...find(library, 'media'), id: 'image-reservee', url: '/media/image-reservee.webp', alt: secret }
  const exercise = { ...find(library, 'exercises'), id: 'exercice-reserve', slug: 'reserve', title: secret }
  const marked = find(library, 'lessons')
  const lesson: Lesson = {
    ...marked,
    access,
    body: [
      ...marked.body,
      { type: 'paragraph', children: [{ type: 'text', text: secret }] },
      { type: 'figure', media: picture.id, caption: secret },
      { type: 'exercise', exercise: exercise.id },
    ],
  }
  const documents = [...library.filter(({ id }) => id !== lesson.id), lesson, picture, exercise]
  return { documents, lesson, exercise }
}

function find<C extends PublishedDocument['collection']>(library: readonly PublishedDocument[], collection: C) {
  const found = library.find((document) => document.collection === collection)
  if (found === undefined) throw new RangeError(`no ${collection} in the library`)
  return found as Extract<PublishedDocument, { collection: C }>
}

/** All that the site answers with for these documents, and what its search reads of it, by path. */
async function everythingOf(documents: readonly PublishedDocument[]): Promise<Map<string, string>> {
  app.load(documents)
  const files = new Map<string, string>()
  for (const path of [...fixedRoutes, ...app.derivedPaths(), ...documents.flatMap(ownAddress)]) {
    const { body, contentType } = await app.render(path)
    const text = body.toString('utf8')
    files.set(path, text)
    if (contentType.startsWith('text/html')) files.set(`search copy of ${path}`, searchCopy(text) ?? '')
  }
  return files
}

test('a lesson for the enrolled is on the site without its text, its figures and its exercises', async () => {
  const { documents, lesson, exercise } = libraryWith('inscrits')
  const files = await everythingOf(documents.filter(({ id }) => id !== exercise.id))
  const reserved = [secret, 'image-reservee', ...marksIn(lesson.body)]
  const leaks = [...files].flatMap(([path, text]) =>
    reserved.filter((words) => text.includes(words)).map((words) => `${path}: ${words}`),
  )
  expect(leaks).toEqual([])
  const page = files.get(addressOf(lesson)) ?? ''
  const open = [lesson.title, lesson.summary, ...lesson.objectives, ...lesson.extract, 'réservée aux inscrits']
  expect(open.filter((words) => !page.includes(words))).toEqual([])
  expect(page).not.toContain('exercice-reserve')
})

test('the same words are there when the lesson is free, so this could fail', async () => {
  const { documents, lesson } = libraryWith('libre')
  const files = await everythingOf(documents)
  expect(files.get(addressOf(lesson))).toContain(secret)
})
