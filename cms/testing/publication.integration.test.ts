import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../scripts/testing/test-payload.ts'

let app: TestPayload

beforeAll(async () => {
  app = await createTestPayload()
})
afterAll(() => app.close())

const complete = { summary: 'Résumé', introduction: 'Un paragraphe.', order: 1, _status: 'published' as const }
const collection = 'technologies'

/** The rows of the outbox that a document has caused, oldest first. */
async function outbox(id: string): Promise<{ operation: string; revision: number }[]> {
  const { rows } = await app.payload.db.pool.query(
    'select operation, revision::int from publication.outbox where document_id = $1 order by sequence',
    [id],
  )
  return rows
}

async function stored(id: string): Promise<{ state: string; title: string | null } | undefined> {
  const { rows } = await app.payload.db.pool.query(
    "select state, data ->> 'title' as title from publication.documents where id = $1",
    [id],
  )
  return rows[0]
}

describe('a save reaches the publication', () => {
  test('when it publishes, and only then', async () => {
    const draft = await app.payload.create({ collection, draft: true, data: { title: 'Brouillon' } as never })
    expect(await outbox(draft.id)).toEqual([])
    await app.payload.update({ collection, id: draft.id, data: { ...complete, title: 'Publiée' } })
    expect(await stored(draft.id)).toEqual({ state: 'published', title: 'Publiée' })
    expect(await outbox(draft.id)).toEqual([{ operation: 'put', revision: 1 }])
  })

  test('an autosave over a published document changes nothing on the site', async () => {
    const { id } = await app.payload.create({ collection, data: { ...complete, title: 'En ligne' } })
    await app.payload.update({ collection, id, draft: true, autosave: true, data: { title: 'En travaux' } })
    await app.payload.update({ collection, id, draft: true, autosave: true, data: { title: 'Toujours en travaux' } })
    expect(await stored(id)).toEqual({ state: 'published', title: 'En ligne' })
    expect(await outbox(id)).toHaveLength(1)
  })

  test('an unpublish takes it off, a new publish puts it back', async () => {
    const { id } = await app.payload.create({ collection, data: { ...complete, title: 'Retirée' } })
    await app.payload.update({ collection, id, data: { _status: 'draft' } })
    expect(await stored(id)).toEqual({ state: 'removed', title: null })
    await app.payload.update({ collection, id, data: { _status: 'published' } })
    expect(await outbox(id)).toEqual([
      { operation: 'put', revision: 1 },
      { operation: 'remove', revision: 2 },
      { operation: 'put', revision: 3 },
    ])
  })

  test('a deletion takes it off', async () => {
    const { id } = await app.payload.create({ collection, data: { ...complete, title: 'Supprimée' } })
    await app.payload.delete({ collection, id })
    expect(await stored(id)).toEqual({ state: 'removed', title: null })
  })

  test('the deletion of a draft that was never published leaves no trace', async () => {
    const { id } = await app.payload.create({ collection, draft: true, data: { title: 'Oubliée' } as never })
    await app.payload.delete({ collection, id })
    expect(await outbox(id)).toEqual([])
  })

  test('a published document saved again as it is still tells its author when it is live', async () => {
    const { id } = await app.payload.create({ collection, data: { ...complete, title: 'Identique' } })
    await app.payload.update({ collection, id, data: { title: 'Identique' } })
    expect(await outbox(id)).toEqual([
      { operation: 'put', revision: 1 },
      { operation: 'put', revision: 2 },
    ])
    expect(await stored(id)).toEqual({ state: 'published', title: 'Identique' })
  })
})

test('a save that is rolled back publishes nothing', async () => {
  const { payload } = app
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('no transaction')
  const { id } = await payload.create({
    collection,
    data: { ...complete, title: 'Annulée' },
    req: { transactionID },
  })
  await payload.db.rollbackTransaction(transactionID)
  expect(await stored(id)).toBeUndefined()
  expect(await outbox(id)).toEqual([])
})

test('two documents saved in one transaction are queued as one', async () => {
  const { payload } = app
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('no transaction')
  const req = { transactionID }
  const first = await payload.create({ collection, data: { ...complete, title: 'Ensemble un' }, req })
  const second = await payload.create({ collection, data: { ...complete, title: 'Ensemble deux' }, req })
  await payload.db.commitTransaction(transactionID)
  const { rows } = await payload.db.pool.query(
    'select count(distinct transaction_id)::int as transactions from publication.outbox where document_id in ($1, $2)',
    [first.id, second.id],
  )
  expect(rows).toEqual([{ transactions: 1 }])
})
