import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
let createAccount: typeof import('../../../testing/accounts.ts').createAccount
beforeAll(async () => {
  app = await createTestPayload()
  createAccount = (await import('../../../testing/accounts.ts')).createAccount
})
afterAll(() => app.close())

const slug = 'organisation'
const channel = { kind: 'courriel' as const, value: 'bonjour@exemple.fr', hours: 'De 8 h à 18 h' }
const indicator = { label: 'Réussite', value: '8 sur 10', period: '2026', headCount: 10, source: 'Questionnaire' }

async function stored() {
  const { rows } = await app.payload.db.pool.query(
    "select state, data from publication.documents where collection = 'organisation'",
  )
  return rows[0]
}

test('what is entered is published whole, what is not stays empty; a draft leaves the site alone', async () => {
  await app.payload.updateGlobal({ slug, draft: true, data: { name: 'Brouillon' } })
  expect(await stored()).toBeUndefined()
  await app.payload.updateGlobal({
    slug,
    data: {
      name: ' MécaFormation ',
      postalAddress: '1 rue de l’Atelier\n75000 Paris',
      channels: [channel],
      trainers: [{ name: 'Marie', role: 'Formatrice' }],
      indicators: [indicator],
      _status: 'published',
    },
  })
  expect((await stored())?.data).toEqual({
    collection: 'organisation',
    id: 'organisation',
    name: 'MécaFormation',
    postalAddress: ['1 rue de l’Atelier', '75000 Paris'],
    registration: '',
    channels: [{ ...channel, delay: '' }],
    disabilityContact: { name: '', email: '', phone: '' },
    trainers: [{ name: 'Marie', role: 'Formatrice', background: '', courses: [] }],
    partners: [],
    indicators: [{ ...indicator, course: null }],
  })
  await app.payload.updateGlobal({ slug, data: { _status: 'draft' } })
  expect(await stored()).toMatchObject({ state: 'removed', data: null })
})

test.each([
  [{ channels: [{ ...channel, value: 'bonjour' }] }, 'channels.0.value', messages.emailRefusal],
  [{ channels: [{ ...channel, kind: 'telephone' as const }] }, 'channels.0.value', messages.phoneRefusal],
])('%o is refused in French', async (data, path, message) => {
  await expect(app.payload.updateGlobal({ slug, data: { ...data, _status: 'published' } })).rejects.toMatchObject({
    data: { errors: [expect.objectContaining({ path, message })] },
  })
})

test.each(['period', 'headCount', 'source'] as const)('a result without its %s is refused', async (missing) => {
  const data = { indicators: [{ ...indicator, [missing]: null }], _status: 'published' as const }
  await expect(app.payload.updateGlobal({ slug, data: data as never })).rejects.toMatchObject({
    data: { errors: [expect.objectContaining({ path: `indicators.0.${missing}` })] },
  })
})

test('authors change it, visitors see neither it nor its drafts through the API', async () => {
  const attempt = (user: Awaited<ReturnType<typeof createAccount>> | null) =>
    app.payload.updateGlobal({ slug, draft: true, data: { name: 'Essai' }, overrideAccess: false, user })
  await expect(attempt(await createAccount(app.payload, 'author'))).resolves.toBeTruthy()
  await expect(attempt(await createAccount(app.payload, 'trainer'))).rejects.toThrow()
  await expect(attempt(null)).rejects.toThrow()
  await expect(app.payload.findGlobal({ slug, overrideAccess: false, user: null })).rejects.toThrow()
})
