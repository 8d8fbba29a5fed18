import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import { createAccount } from '../../../testing/accounts.ts'
import { type Base, block, formOf, richText, storeBase } from '../../../testing/library-of-each.ts'
import { findNaming, readSuggestions } from './find-naming.ts'

let app: TestPayload
let base: Base
let rest: typeof import('../../../testing/rest.ts').rest
const tokens = new Map<string, string>()
const texts = { open: 'Ligne', reserved: 'Ligne' }

beforeAll(async () => {
  app = await createTestPayload()
  ;({ rest } = await import('../../../testing/rest.ts'))
  for (const role of ['author', 'sales'] as const) {
    const { token } = await app.payload.login({ collection: 'users', data: await createAccount(app.payload, role) })
    tokens.set(role, token ?? '')
  }
  base = await storeBase(app.payload)
})
afterAll(() => app.close())

type Stored = 'articles' | 'lessons' | 'exercises' | 'skills' | 'glossary' | 'practicals'

async function store(collection: Stored, own: object, { draft = false } = {}): Promise<string> {
  const data = { ...formOf(collection, base, texts), ...own, _status: draft ? 'draft' : 'published' }
  return String((await app.payload.create({ collection, data: data as never, draft })).id)
}
const find = async (name: string) => (await findNaming(app.payload.db.pool, name)).documents
const idsFor = async (name: string) => (await find(name)).map(({ id }) => id)

describe('who names what changes', () => {
  test('is found in texts, blocks, lists and sources, whatever its spaces, case, accents and plurals', async () => {
    const inText = await store('articles', { body: richText('Selon l’article R.\u00a04544‑10 du code du travail.') })
    const callout = block('callout', { tone: 'info', title: 'Le droit', body: richText('Voir R4544-10, alinéa 2.') })
    const inBlock = await store('articles', { body: richText('Rien.', callout) })
    const inSource = await store('articles', { sources: 'Code du travail, articles r. 4544-10 et suivants\nINRS' })
    const inHints = await store('exercises', { mode: 'graded', hints: 'Relire R 4544-10.' })
    const other = await store('articles', { body: richText('R. 4544-100, et 4544-10 seul.') })
    const found = await find('R. 4544-10')
    expect(found.map(({ id }) => id).sort()).toEqual([inText, inBlock, inSource, inHints].sort())
    expect(await idsFor('r4544-10')).not.toContain(other)
    const [cited] = found.filter(({ id }) => id === inSource)
    expect(cited).toMatchObject({ inText: null, inSource: { match: 'r. 4544-10' }, isPublished: true })
    expect(await find('callout bloc')).toEqual([])
    const [written] = found.filter(({ id }) => id === inText)
    expect(written?.inText?.before).toContain('Selon l’article')
  })

  test('is found in the reserved text of a lesson, and in a draft that nobody published', async () => {
    const lesson = await store('lessons', { body: richText('Réservé : NF\u202fC18-550.') })
    const draft = await store('articles', { body: richText('La norme NF C 18-550.') }, { draft: true })
    expect(await find('nf c18-550')).toMatchObject([
      { id: lesson, isPublished: true, isDraft: false },
      { id: draft, isPublished: false, isDraft: true },
    ])
  })

  test('follows each save: a draft says something else than what is published, and is forgotten with it', async () => {
    const id = await store('articles', { body: richText('Le règlement quarante-sept.') })
    await app.payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: { body: richText('Le règlement quarante-huit.') } as never,
    })
    expect(await find('règlement quarante-sept')).toMatchObject([{ id, isPublished: true, isDraft: false }])
    expect(await find('REGLEMENTS QUARANTE-HUIT')).toMatchObject([{ id, isPublished: false, isDraft: true }])
    await app.payload.update({ collection: 'articles', id, data: { _status: 'published' } })
    expect(await find('règlement quarante-sept')).toEqual([])
    await app.payload.delete({ collection: 'articles', id })
    expect(await find('règlement quarante-huit')).toEqual([])
  })

  test('goes through the skills of a framework and the words of the glossary', async () => {
    const framework = 'Référentiel Zêta (2026)'
    const skill = await store('skills', { framework, code: 'Z1', title: 'Isoler' })
    const exercise = await store('exercises', { skills: [skill] })
    const practical = await store('practicals', { skills: [skill] })
    expect(await find('referentiel zeta')).toMatchObject([
      { id: exercise, through: ['Isoler'] },
      { id: practical, through: ['Isoler'] },
      { id: skill, through: [] },
    ])
    expect(await idsFor('Z1 Isoler')).toEqual(expect.arrayContaining([exercise, practical]))
    expect(await readSuggestions(app.payload.db.pool)).toEqual(expect.arrayContaining([framework, 'Z1 Isoler']))
  })

  test('is nobody for what says nothing', async () => {
    expect(await findNaming(app.payload.db.pool, ' – ')).toEqual({ total: 0, documents: [] })
    expect(await find("'; drop table trust.texts; --")).toEqual([])
  })
})

describe('the release of those that are chosen', () => {
  const post = (role: string, body: unknown) =>
    rest('/rule-changes/release', {
      method: 'POST',
      headers: { Authorization: `JWT ${tokens.get(role)}` },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const releases = async () => (await app.payload.count({ collection: 'releases' })).totalDocs

  test('holds them all, says what changed, and is there to be published', async () => {
    const ids = [await store('articles', {}), await store('articles', {}, { draft: true })]
    const documents = ids.map((id) => ({ collection: 'articles', id }))
    const { status, body } = await post('author', { change: 'NF C18-550', documents })
    expect(status).toBe(201)
    const release = await app.payload.findByID({ collection: 'releases', id: (body as { id: string }).id, depth: 0 })
    expect(release.title).toBe('À revoir\u00a0: NF C18-550')
    expect(release.note).toContain('«\u00a0NF C18-550\u00a0» a changé')
    expect(release.state).toBe('draft')
    expect(release.items?.map(({ document }) => document?.value)).toEqual(ids)
  })

  test('is refused in French, and nothing is made', async () => {
    const id = await store('articles', {})
    const document = { collection: 'articles', id }
    const before = await releases()
    const gone = { collection: 'articles', id: '00000000-0000-4000-8000-000000000000' }
    expect(await post('author', '{')).toMatchObject({ status: 400 })
    expect(await post('author', { change: 'Une règle', documents: [] })).toMatchObject({ status: 400 })
    expect(await post('author', { change: 'Une règle', documents: [{ collection: 'users', id }] })).toMatchObject({
      status: 400,
    })
    expect(await post('author', { change: 'Une règle', documents: [document, document] })).toMatchObject({
      status: 422,
    })
    const lost = await post('author', { change: 'Une règle', documents: [document, gone] })
    expect([lost.status, JSON.stringify(lost.body)]).toEqual([422, expect.stringContaining('n’existe plus')])
    expect((await post('sales', { change: 'Une règle', documents: [document] })).status).toBe(422)
    expect((await rest('/rule-changes/release', { method: 'POST', body: '{}' })).status).toBe(401)
    expect(await releases()).toBe(before)
  })
})
