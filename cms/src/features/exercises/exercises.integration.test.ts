import { ValidationError } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'

let app: TestPayload
let technology: string
let author: Awaited<ReturnType<typeof import('../../../testing/accounts.ts').createAccount>>

beforeAll(async () => {
  app = await createTestPayload()
  const { createAccount } = await import('../../../testing/accounts.ts')
  author = await createAccount(app.payload, 'author')
  const data = { title: 'Électrique', summary: 'Résumé', introduction: 'Un paragraphe.', order: 1 }
  technology = (await app.payload.create({ collection: 'technologies', data: { ...data, _status: 'published' } })).id
})
afterAll(() => app.close())

const text = (words: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '' as const,
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        children: [{ type: 'text', text: words, version: 1, detail: 0, format: 0, mode: 'normal', style: '' }],
      },
    ],
  },
})
const sound = {
  blockType: 'single' as const,
  shuffle: true,
  choices: [
    { text: 'Réponse secrète', correct: true, feedback: 'Oui.' },
    { text: 'Autre', correct: false, feedback: 'Non.' },
  ],
}
const confused = { ...sound, choices: [...sound.choices, { text: 'reponse secrete', correct: false, feedback: '' }] }
const impossible = {
  blockType: 'parametric' as const,
  template: 'Sous {U}',
  parameters: [{ name: 'U', minimum: 6, maximum: 12, step: 6, unit: 'V' }],
  constraints: 'U > 6',
  formula: 'U / X',
  unit: 'A',
  tolerance: { kind: 'percent' as const, value: 1 },
  decimals: 1,
  mistakes: [],
  workedSolution: '',
}

type Asked = typeof sound | typeof impossible

function exercise(title: string, mode: 'practice' | 'graded', question: Asked = sound) {
  return {
    title,
    summary: 'Résumé',
    mode,
    difficulty: 2,
    minutes: 3,
    technologies: [technology],
    statement: text('Que choisir ?'),
    solution: text('La première.'),
    question: [question],
    _status: 'published' as const,
  }
}

const create = (data: ReturnType<typeof exercise>) => app.payload.create({ collection: 'exercises', data })

describe('a graded exercise', () => {
  let graded: string
  beforeAll(async () => {
    graded = (await create(exercise('Noté', 'graded'))).id
    await create(exercise('Entraînement', 'practice'))
  })

  test('is published for assessments, and has no page', async () => {
    const { rows } = await app.payload.db.drizzle.execute<{ title: string }>(
      "select data->>'title' as title from publication.documents where collection = 'exercises' and state = 'published'",
    )
    expect(rows.map(({ title }) => title)).toEqual(['Entraînement'])
  })

  test('is not read by visitors, however they ask', async () => {
    const visitor = { collection: 'exercises' as const, overrideAccess: false, user: null }
    const asked = [
      {},
      { draft: true },
      { where: { mode: { equals: 'graded' as const } } },
      { where: { id: { equals: graded } } },
    ]
    for (const how of asked) {
      const { docs } = await app.payload.find({ ...visitor, ...how })
      expect(docs.map(({ title }) => title)).not.toContain('Noté')
    }
    expect(await app.payload.count({ ...visitor, where: { title: { equals: 'Noté' } } })).toEqual({ totalDocs: 0 })
    await expect(app.payload.findByID({ ...visitor, id: graded })).rejects.toThrow()
    await expect(app.payload.findVersions(visitor)).rejects.toThrow()
    const { docs } = await app.payload.find(visitor)
    expect(docs.map(({ title }) => title)).toEqual(['Entraînement'])
  })

  test('is read by staff', async () => {
    const { docs } = await app.payload.find({ collection: 'exercises', overrideAccess: false, user: author })
    expect(docs.map(({ title }) => title).sort()).toEqual(['Entraînement', 'Noté'])
  })

  test('stays graded, a copy may be practised', async () => {
    const practise = { collection: 'exercises' as const, data: { mode: 'practice' as const } }
    await expect(app.payload.update({ ...practise, id: graded })).rejects.toThrow(ValidationError)
    await expect(app.payload.update({ ...practise, id: graded, draft: true })).rejects.toThrow(ValidationError)
    const copy = await app.payload.duplicate({ collection: 'exercises', id: graded, draft: true })
    await expect(app.payload.update({ ...practise, id: copy.id, draft: true })).resolves.toMatchObject({
      mode: 'practice',
    })
  })
})

describe('a question that cannot be asked', () => {
  const problemsOf = async (attempt: Promise<unknown>) => {
    const error = await attempt.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    return error instanceof ValidationError ? error.data.errors : error
  }

  test('is refused at its field, in French', async () => {
    expect(await problemsOf(create(exercise('Confuse', 'practice', confused)))).toEqual([
      {
        label: 'Question',
        path: 'question.0.choices.2.text',
        message: '«\u00A0reponse secrete\u00A0» est donné pour faux, mais dit la même chose qu’une réponse juste.',
      },
    ])
    expect(await problemsOf(create(exercise('Impossible', 'graded', impossible)))).toEqual([
      { label: 'Question', path: 'question.0.formula', message: '«\u00A0X\u00A0» n’est pas une valeur tirée.' },
    ])
  })

  test('is kept as a draft, and refused when that is published', async () => {
    const draft = await app.payload.create({
      collection: 'exercises',
      draft: true,
      data: { ...exercise('Brouillon', 'practice', confused), _status: 'draft' },
    })
    const publish = app.payload.update({ collection: 'exercises', id: draft.id, data: { _status: 'published' } })
    expect(await problemsOf(publish)).toMatchObject([{ path: 'question.0.choices.2.text' }])
  })
})
