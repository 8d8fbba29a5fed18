import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
beforeAll(async () => {
  app = await createTestPayload()
  const { id } = await app.payload.create({
    collection: 'technologies',
    data: { title: 'Thermique', summary: 'Résumé', introduction: 'Un paragraphe.', order: 1, _status: 'published' },
  })
  technology = id
})
afterAll(() => app.close())

let technology: string
let number = 0

function publish(bounds: { minimum?: number; maximum?: number; unit?: string }) {
  number += 1
  return app.payload.create({
    collection: 'diagnostic-codes',
    data: {
      code: `P030${number}`,
      title: 'Raté',
      summary: 'Résumé',
      system: 'allumage',
      severity: 'moderee',
      driving: 'oui',
      drivingAdvice: 'Jusqu’à l’atelier.',
      explanation: 'Une explication.',
      symptoms: 'Un symptôme.',
      technologies: [technology],
      causes: [{ cause: 'Bougie', likelihood: 'possible' }],
      tests: [{ title: 'Mesurer', procedure: 'Mesurez.', expected: 'Une valeur.', ...bounds }],
      _status: 'published',
    },
  })
}
const refusal = (field: string, message: string) => ({
  data: { errors: [expect.objectContaining({ path: `tests.0.${field}`, message })] },
})

test.each([
  [{ minimum: 12.6, maximum: 11.8, unit: 'V' }, 'maximum', messages.tests.boundsRefusal],
  [{ minimum: 12.6 }, 'unit', messages.tests.unitRefusal],
  [{ maximum: 0, unit: ' ' }, 'unit', messages.tests.unitRefusal],
])('bounds %o are refused', async (bounds, field, message) => {
  await expect(publish(bounds)).rejects.toMatchObject(refusal(field, message))
})

test('a unit stays a word', async () => {
  await expect(publish({ minimum: 1, unit: 'volts en courant continu' })).rejects.toMatchObject({
    data: { errors: [expect.objectContaining({ path: 'tests.0.unit' })] },
  })
})

test.each([{}, { unit: 'V' }, { minimum: 12.6, maximum: 12.6, unit: 'V' }, { maximum: 0.2, unit: 'V' }])(
  'bounds %o are good',
  async (bounds) => {
    expect((await publish(bounds)).tests?.[0]).toMatchObject(bounds)
  },
)
