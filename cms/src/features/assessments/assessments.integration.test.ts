import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
let practice: string
let graded: string
let course: string

beforeAll(async () => {
  app = await createTestPayload()
  const begin = async (collection: 'exercises' | 'courses', data: object) =>
    (await app.payload.create({ collection, draft: true, data: data as never })).id
  practice = await begin('exercises', { title: 'Entraînement', mode: 'practice' })
  graded = await begin('exercises', { title: 'Épreuve', mode: 'graded' })
  course = await begin('courses', { title: 'Formation' })
})
afterAll(() => app.close())

const assessment = (items: string[]) =>
  app.payload.create({
    collection: 'assessments',
    data: {
      title: 'Évaluation',
      summary: 'Consigne',
      course,
      items,
      passingScore: 60,
      attempts: 1,
      _status: 'published',
    },
  })
const refusal = (message: string) => ({ data: { errors: [expect.objectContaining({ path: 'items', message })] } })

test('an assessment draws graded exercises only, each once', async () => {
  await expect(assessment([graded])).resolves.toBeTruthy()
  await expect(assessment([graded, practice])).rejects.toMatchObject(refusal(messages.notGraded(['Entraînement'])))
  await expect(assessment([graded, graded])).rejects.toMatchObject(refusal(messages.repeated))
})

test('strangers do not see that there is one', async () => {
  await expect(
    app.payload.find({ collection: 'assessments', overrideAccess: false, user: null }),
  ).rejects.toMatchObject({ name: 'Forbidden' })
})
