import { coverageOf, gapsOf } from '@mecaformation/domain/coverage/coverage'
import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import { createAccount } from '../../../testing/accounts.ts'
import { type Base, formOf, storeBase } from '../../../testing/library-of-each.ts'
import { readCell, readCoverage } from './read-coverage.ts'

let app: TestPayload
let base: Base
let covered: string
let bare: string
const texts = { open: 'Ligne', reserved: 'Ligne' }

type Stored = 'skills' | 'exercises' | 'lessons' | 'courses' | 'general-education' | 'practicals' | 'assessments'

async function store(collection: Stored, own: object, { draft = false } = {}): Promise<string> {
  const data = { ...formOf(collection, base, texts), ...own, _status: draft ? 'draft' : 'published' }
  const { id } = await app.payload.create({ collection, data: data as never, draft })
  return String(id)
}

beforeAll(async () => {
  app = await createTestPayload()
  base = await storeBase(app.payload)
  covered = await store('skills', { framework: 'CAP (2025)', code: 'C1', title: 'Mesurer', order: 1 })
  bare = await store('skills', { framework: 'NF C18-550', code: 'E1', title: 'Lire un titre', order: 2 })
  const skills = [covered]
  await store('lessons', { skills })
  await store('lessons', { skills }, { draft: true })
  await store('exercises', { skills })
  const graded = await store('exercises', { skills, mode: 'graded' })
  await store('assessments', { items: [graded], course: base.course })
  await store('practicals', { skills })
  await store('courses', { objectives: [{ objective: 'Mesurer', skills }] }, { draft: true })
})
afterAll(() => app.close())

const skillOf = async (id: string) => {
  const found = (await readCoverage(app.payload.db.pool)).find((skill) => skill.id === id)
  if (found === undefined) throw new Error('no such skill')
  return found
}

describe('the matrix', () => {
  test('counts what is published apart from what is only drafted, an assessment by its items', async () => {
    const { counts, code, framework } = await skillOf(covered)
    expect({ code, framework }).toEqual({ code: 'C1', framework: 'CAP (2025)' })
    expect(counts).toEqual({
      objectives: { published: 0, drafts: 1 },
      lessons: { published: 1, drafts: 1 },
      sheets: { published: 0, drafts: 0 },
      items: { published: 2, drafts: 0 },
      assessments: { published: 1, drafts: 0 },
      practice: { published: 1, drafts: 0 },
    })
    expect(gapsOf(counts)).toEqual(['objectives'])
  })

  test('shows a skill that nothing hangs on, and a skill that is a draft', async () => {
    expect(gapsOf((await skillOf(bare)).counts)).toHaveLength(5)
    const draft = await store('skills', { framework: 'CAP (2025)', code: 'C9', title: 'Brouillon' }, { draft: true })
    expect(await skillOf(draft)).toMatchObject({ isPublished: false, code: 'C9', title: 'Brouillon' })
  })

  test('follows what is written next', async () => {
    const own = await store('skills', { framework: 'CAP (2025)', code: 'C2' })
    const sheet = await store('general-education', { skills: [own] })
    expect((await skillOf(own)).counts.sheets).toEqual({ published: 1, drafts: 0 })
    await app.payload.update({ collection: 'general-education', id: sheet, data: { skills: [], _status: 'published' } })
    expect((await skillOf(own)).counts.sheets).toEqual({ published: 0, drafts: 0 })
  })

  test('frameworks stand in the order of their first skill', async () => {
    const parts = coverageOf(await readCoverage(app.payload.db.pool), { framework: null, onlyGaps: false })
    const names = parts.map(({ framework }) => framework)
    expect(names.indexOf('CAP (2025)')).toBeLessThan(names.indexOf('NF C18-550'))
    expect(new Set(names).size).toBe(names.length)
  })
})

test('a cell opens the documents behind it', async () => {
  const lessons = await readCell(app.payload.db.pool, { skill: covered, column: 'lessons' })
  expect(lessons.map(({ isPublished }) => isPublished)).toEqual([true, false])
  const assessments = await readCell(app.payload.db.pool, { skill: covered, column: 'assessments' })
  expect(assessments).toMatchObject([{ isPublished: true }])
  expect(await readCell(app.payload.db.pool, { skill: bare, column: 'practice' })).toEqual([])
})

test('the export is for staff, filtered as the page is', async () => {
  const { default: config } = await import('../../payload.config.ts')
  const account = await createAccount(app.payload, 'sales')
  const { token } = await app.payload.login({ collection: 'users', data: account })
  const ask = async (query: string, authorization?: string) => {
    const origin = process.env.PUBLIC_URL ?? ''
    const headers = { Origin: origin, ...(authorization === undefined ? {} : { Authorization: authorization }) }
    const request = new Request(`${origin}/api/coverage/export${query}`, { headers })
    const response = await handleEndpoints({ config, request })
    return { status: response.status, text: await response.text() }
  }
  expect((await ask('')).status).toBe(401)
  expect((await ask('?lacunes=oui', `JWT ${token}`)).status).toBe(400)
  const { status, text } = await ask('?referentiel=NF%20C18-550&lacunes=1', `JWT ${token}`)
  expect(status).toBe(200)
  expect(text).toMatch(/^Référentiel;Repère;Compétence;Objectifs \(publiés\);/)
  expect(text.trimEnd().split('\r\n').slice(1)).toEqual([
    'NF C18-550;E1;Lire un titre;0;0;0;0;0;0;0;0;0;0;0;0;Objectifs, Leçons, Exercices, Évaluations, Preuves pratiques',
  ])
})
