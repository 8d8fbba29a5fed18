import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import type { Offer } from '../../payload-types.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
beforeAll(async () => {
  app = await createTestPayload()
})
afterAll(() => app.close())

let count = 0
function offer(data: Partial<Offer> = {}): Promise<Offer> {
  count += 1
  return app.payload.create({
    collection: 'offers',
    data: {
      title: `Offre ${count}`,
      summary: 'Résumé',
      lines: [{ label: 'Formation', price: 89.9, vat: 'exoneration' }],
      included: 'Tout',
      audience: 'particuliers',
      kind: 'formation',
      billing: 'une-fois',
      seats: 1,
      order: 1,
      _status: 'published',
      ...data,
    },
  })
}
const refusal = (path: string, message: string) => ({ data: { errors: [expect.objectContaining({ path, message })] } })
const price = (euros: number) => [{ label: 'Formation', price: euros, vat: '20' as const }]

describe('an offer', () => {
  test('costs whole cents', async () => {
    await expect(offer({ lines: price(8.2) })).resolves.toBeTruthy()
    await expect(offer({ lines: price(19.999) })).rejects.toMatchObject(refusal('lines.0.price', messages.priceRefusal))
  })

  test.each([null, 1, 13, 2.5])('is not paid in %s times', async (instalments) => {
    await expect(offer({ billing: 'en-plusieurs-fois', instalments })).rejects.toMatchObject(
      refusal('instalments', messages.instalmentsRefusal),
    )
  })

  test('forgets payments that nobody asks for any more', async () => {
    const { id } = await offer({ billing: 'en-plusieurs-fois', instalments: 4 })
    await expect(app.payload.update({ collection: 'offers', id, data: { billing: 'mensuel' } })).resolves.toMatchObject(
      { instalments: null },
    )
  })

  test('is sold from a day to a later one, or that same day', async () => {
    const day = (date: string) => `${date}T12:00:00.000Z`
    await expect(offer({ soldFrom: day('2027-01-01'), soldUntil: day('2027-01-01') })).resolves.toBeTruthy()
    await expect(offer({ soldUntil: day('2027-01-01') })).resolves.toBeTruthy()
    await expect(offer({ soldFrom: day('2027-01-02'), soldUntil: day('2027-01-01') })).rejects.toMatchObject(
      refusal('soldUntil', messages.soldUntilRefusal),
    )
  })

  test.each(['seats', 'accessDays'] as const)('counts %s in whole numbers', async (field) => {
    await expect(offer({ [field]: 1.5 })).rejects.toMatchObject(refusal(field, messages.wholeNumber))
  })
})
