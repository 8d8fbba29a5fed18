import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import type { Testimonial } from '../../payload-types.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
beforeAll(async () => {
  app = await createTestPayload()
})
afterAll(() => app.close())

let count = 0
function testimonial(data: Partial<Testimonial> = {}): Promise<Testimonial> {
  count += 1
  return app.payload.create({
    collection: 'testimonials',
    data: {
      title: 'Accroche',
      summary: 'Citation',
      speaker: 'Prénom',
      role: 'mécanicien',
      consentOn: '2026-11-01T12:00:00.000Z',
      slug: `temoin-${count}`,
      proof: 'Classeur 3',
      _status: 'published',
      ...data,
    },
  })
}
const refusal = (path: string, message: unknown) => ({ data: { errors: [expect.objectContaining({ path, message })] } })

test('a testimonial is published with consent and proof, and the proof stays with us', async () => {
  const { id } = await testimonial()
  const { rows } = await app.payload.db.pool.query('select data from publication.documents where id = $1', [id])
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain('Classeur')
  const seen = await app.payload.findByID({ collection: 'testimonials', id, overrideAccess: false, user: null })
  expect(seen).not.toHaveProperty('proof')
})

test('it is refused without', async () => {
  await expect(testimonial({ consentOn: null as never })).rejects.toMatchObject(
    refusal('consentOn', expect.any(String)),
  )
  for (const proof of [null, '', ' ']) {
    await expect(testimonial({ proof: proof as string })).rejects.toMatchObject(refusal('proof', messages.proofRefusal))
  }
})
