import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import type { Course, Lesson } from '../../payload-types.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
let technology: string
let count = 0

beforeAll(async () => {
  app = await createTestPayload()
  const created = await app.payload.create({
    collection: 'technologies',
    data: { title: 'Diagnostic', summary: 'Résumé', introduction: 'Un paragraphe.', order: 1, _status: 'published' },
  })
  technology = created.id
})
afterAll(() => app.close())

const paragraph = (text: string) => ({
  root: {
    type: 'root',
    format: '' as const,
    indent: 0,
    version: 1,
    direction: null,
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] }],
  },
})

function course(data: Partial<Course> = {}): Promise<Course> {
  count += 1
  const title = `Formation ${count}`
  const line = 'Une ligne'
  return app.payload.create({
    collection: 'courses',
    depth: 0,
    data: {
      title,
      summary: 'Résumé',
      technologies: [technology],
      level: 'cap',
      body: paragraph('Présentation'),
      audience: line,
      prerequisites: line,
      methods: line,
      evaluation: line,
      accessibility: line,
      accessDelay: line,
      accessibilityContact: line,
      practiceHours: 0,
      objectives: [{ objective: line }],
      modules: [{ title: 'Module', lessons: [] }],
      _status: 'published',
      ...data,
    },
  })
}

function lesson(of: Pick<Course, 'id'>, data: Partial<Lesson> = {}): Promise<Lesson> {
  count += 1
  return app.payload.create({
    collection: 'lessons',
    depth: 0,
    data: {
      title: `Leçon ${count}`,
      summary: 'Résumé',
      course: of.id,
      access: 'libre',
      minutes: 40,
      objectives: 'Mesurer',
      body: paragraph('Le texte'),
      opensAfterDays: 0,
      _status: 'published',
      ...data,
    },
  })
}

interface Stored {
  state: string
  slug: string | null
  former: string[]
  body: unknown
}
async function stored(id: string): Promise<Stored | undefined> {
  const { rows } = await app.payload.db.pool.query<Stored>(
    `select state, slug, former_slugs as former, data -> 'body' as body from publication.documents where id = $1`,
    [id],
  )
  return rows[0]
}
async function waitingForLocks(): Promise<number> {
  const { rows } = await app.payload.db.pool.query<{ count: number }>(
    `select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rows[0]?.count ?? 0
}
const update = (collection: 'courses', id: string, data: Partial<Course>) =>
  app.payload.update({ collection, id, data, depth: 0 })
const refusal = (path: string, message: unknown) => ({ data: { errors: [expect.objectContaining({ path, message })] } })

describe('a lesson lies below its course', () => {
  test('from its first publication', async () => {
    const of = await course({ slug: 'diagnostic-obd' })
    const { id, courseSlug } = await lesson(of, { slug: 'plainte' })
    expect(courseSlug).toBe('diagnostic-obd')
    expect(await stored(id)).toMatchObject({ state: 'published', slug: 'diagnostic-obd/plainte' })
  })

  test('and moves with it, its draft too, in one transaction', async () => {
    const of = await course({ slug: 'ancienne' })
    const first = await lesson(of, { slug: 'un' })
    const second = await lesson(of, { slug: 'deux' })
    await app.payload.update({ collection: 'lessons', id: first.id, draft: true, data: { title: 'En travaux' } })
    await update('courses', of.id, { slug: 'nouvelle' })
    expect(await stored(first.id)).toMatchObject({ slug: 'nouvelle/un', former: ['ancienne/un'] })
    expect(await stored(second.id)).toMatchObject({ slug: 'nouvelle/deux', former: ['ancienne/deux'] })
    const draft = await app.payload.findByID({ collection: 'lessons', id: first.id, draft: true })
    expect(draft).toMatchObject({ title: 'En travaux', courseSlug: 'nouvelle', _status: 'draft' })
    const { rows } = await app.payload.db.pool.query(
      `select slug, data ->> 'courseSlug' as course from publication.drafts where id = $1`,
      [first.id],
    )
    expect(rows).toEqual([{ slug: 'nouvelle/un', course: 'nouvelle' }])
    const groups = await app.payload.db.pool.query(
      `select count(distinct transaction_id)::int as transactions from publication.outbox
       where document_id = any($1) and revision > 1 or document_id = $2 and revision > 1`,
      [[first.id, second.id], of.id],
    )
    expect(groups.rows).toEqual([{ transactions: 1 }])
  })

  test('an autosave of the course moves nothing', async () => {
    const of = await course({ slug: 'en-ligne' })
    const { id } = await lesson(of, { slug: 'lecon' })
    await app.payload.update({ collection: 'courses', id: of.id, draft: true, autosave: true, data: { slug: 'essai' } })
    expect(await stored(id)).toMatchObject({ slug: 'en-ligne/lecon', former: [] })
  })

  test('and is refused while the course has no address', async () => {
    const of = await app.payload.create({ collection: 'courses', draft: true, data: { title: 'Vide' } as never })
    await expect(lesson(of)).rejects.toMatchObject(refusal('course', expect.stringContaining('publiez-la d’abord')))
  })

  test('under an address that only its course knows', async () => {
    const [one, other] = [await course(), await course()]
    await lesson(one, { slug: 'meme' })
    await expect(lesson(other, { slug: 'meme' })).resolves.toMatchObject({ slug: 'meme' })
    await expect(lesson(one, { slug: 'meme' })).rejects.toMatchObject(
      refusal('slug', expect.stringContaining('déjà cette adresse')),
    )
  })

  test('whatever two people do at the same time', async () => {
    const of = await course()
    const outcomes = await Promise.allSettled([lesson(of, { slug: 'double' }), lesson(of, { slug: 'double' })])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('a lesson is on the site with its course', () => {
  test('when that is unpublished and published again', async () => {
    const of = await course()
    const { id } = await lesson(of)
    const begun = await app.payload.create({
      collection: 'lessons',
      draft: true,
      data: { title: 'Brouillon', course: of.id } as never,
    })
    await update('courses', of.id, { _status: 'draft' })
    expect(await stored(id)).toMatchObject({ state: 'removed' })
    await update('courses', of.id, { _status: 'published' })
    expect(await stored(id)).toMatchObject({ state: 'published' })
    expect(await stored(begun.id)).toBeUndefined()
  })

  test('not before it', async () => {
    const of = await course({ _status: 'draft', slug: 'a-venir' })
    const { id } = await lesson(of)
    expect(await stored(id)).toBeUndefined()
    await update('courses', of.id, { _status: 'published' })
    expect(await stored(id)).toMatchObject({ state: 'published' })
  })

  test('not after it was deleted, until it has another', async () => {
    const of = await course()
    const { id } = await lesson(of)
    await app.payload.delete({ collection: 'courses', id: of.id })
    expect(await stored(id)).toMatchObject({ state: 'removed' })
    const other = await course({ slug: 'refuge' })
    await app.payload.update({ collection: 'lessons', id, data: { course: other.id, _status: 'published' } })
    expect(await stored(id)).toMatchObject({ state: 'published', slug: expect.stringMatching(/^refuge\//) })
  })

  test('however the two saves meet', async () => {
    const of = await course()
    const { id } = await lesson(of, { slug: 'lecon', _status: 'draft' })
    const other = await app.payload.db.pool.connect()
    try {
      await other.query('begin')
      await other.query(`update courses set _status = 'draft' where id = $1`, [of.id])
      let isOver = false
      const publishing = app.payload
        .update({ collection: 'lessons', id, data: { _status: 'published' } })
        .finally(() => {
          isOver = true
        })
      await expect.poll(async () => isOver || (await waitingForLocks()) > 0).toBe(true)
      await other.query('commit')
      await publishing
      expect(await stored(id)).toBeUndefined()
    } finally {
      other.release()
    }
  })
})

test('the text of a lesson for the enrolled never reaches the site', async () => {
  const of = await course()
  const { id } = await lesson(of, { access: 'inscrits' })
  expect(await stored(id)).toMatchObject({ state: 'published', body: [] })
  await app.payload.update({ collection: 'lessons', id, data: { access: 'libre' } })
  expect((await stored(id))?.body).toHaveLength(1)
})

describe('modules', () => {
  test('hold lessons of their course', async () => {
    const [of, other] = [await course(), await course()]
    const [own, stranger] = [await lesson(of), await lesson(other, { title: 'Ailleurs' })]
    const modules = [{ title: 'Module', lessons: [own.id] }]
    await expect(update('courses', of.id, { modules })).resolves.toBeTruthy()
    await expect(
      update('courses', of.id, { modules: [{ title: 'Module', lessons: [own.id, stranger.id] }] }),
    ).rejects.toMatchObject(refusal('modules.0.lessons', messages.strangers(['Ailleurs'])))
  })

  test('hold each lesson once', async () => {
    const of = await course()
    const { id } = await lesson(of)
    const modules = [
      { title: 'Un', lessons: [id] },
      { title: 'Deux', lessons: [id] },
    ]
    await expect(update('courses', of.id, { modules })).rejects.toMatchObject(refusal('modules', messages.repeated))
  })
})
