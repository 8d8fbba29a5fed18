import type { PublicationAction } from '@mecaformation/contracts/publication/release'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import type { Role } from '../../access/roles.ts'
import type { User } from '../../payload-types.ts'
import { messages as platform } from '../../platform/messages.fr.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
let author: User
let runNextDue: typeof import('./run-next-due.ts').runNextDue

beforeAll(async () => {
  app = await createTestPayload()
  author = await account('author')
  runNextDue = (await import('./run-next-due.ts')).runNextDue
})
afterAll(async () => {
  const { closeQueue } = await import('../../platform/queue.ts')
  await closeQueue()
  await app.close()
})

async function account(role: Role) {
  const { createAccount } = await import('../../../testing/accounts.ts')
  return createAccount(app.payload, role)
}

const technology = { summary: 'Résumé', introduction: 'Un paragraphe.', order: 1 }
const online = (title: string) =>
  app.payload.create({ collection: 'technologies', data: { ...technology, title, _status: 'published' } })
const draft = (data: object) =>
  app.payload.create({ collection: 'technologies', draft: true, data: { ...technology, ...data } as never })

type Target = 'technologies' | 'releases'
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

async function plan(
  value: string,
  {
    action = 'publish',
    by = author,
    relationTo = 'technologies',
  }: { action?: PublicationAction; by?: User; relationTo?: Target } = {},
): Promise<string> {
  const { id } = await app.payload.create({
    collection: 'schedules',
    data: { target: { relationTo, value }, action, at: inAnHour() } as never,
    overrideAccess: false,
    user: by,
  })
  return id
}

/** Its moment has come, by as many minutes. */
async function due(id: string, minutes = 1): Promise<string> {
  await app.payload.db.pool.query('update schedules set "at" = now() - make_interval(mins => $2) where id = $1', [
    id,
    minutes,
  ])
  return id
}

const stateOf = async (id: string) => {
  const { state, reason } = await app.payload.findByID({ collection: 'schedules', id })
  return { state, reason: reason ?? null }
}

async function outbox(document: string) {
  const { rows } = await app.payload.db.pool.query(
    'select operation, cause, author, release_id as release from publication.outbox where document_id = $1 order by sequence',
    [document],
  )
  return rows
}

describe('at its moment', () => {
  test('a document is published, with its latest draft and in the name of who planned it', async () => {
    const { id } = await draft({ title: 'Au moment de prévoir' })
    const planned = await plan(id)
    expect(await runNextDue(app.payload)).toEqual({ did: 'nothing' })
    await app.payload.update({ collection: 'technologies', id, draft: true, data: { title: 'Au moment de publier' } })
    await due(planned)
    expect(await runNextDue(app.payload)).toEqual({ did: 'done', id: planned })
    expect(await outbox(id)).toEqual([{ operation: 'put', cause: 'schedule', author: author.id, release: null }])
    expect(await app.payload.findByID({ collection: 'technologies', id })).toMatchObject({
      title: 'Au moment de publier',
      _status: 'published',
    })
    expect(await stateOf(planned)).toEqual({ state: 'done', reason: null })
    expect(await runNextDue(app.payload)).toEqual({ did: 'nothing' })
  })

  test('a document is taken off the site', async () => {
    const { id } = await online('À retirer')
    await due(await plan(id, { action: 'unpublish' }))
    expect(await runNextDue(app.payload)).toMatchObject({ did: 'done' })
    expect((await outbox(id)).at(-1)).toMatchObject({ operation: 'remove', cause: 'schedule' })
  })

  test('a release is published', async () => {
    const { id } = await draft({ title: 'Dans la parution' })
    const release = await app.payload.create({
      collection: 'releases',
      data: {
        title: 'Prévue',
        state: 'draft',
        items: [{ document: { relationTo: 'technologies', value: id }, action: 'publish' }],
      },
    })
    const reviewer = await account('reviewer')
    await due(await plan(release.id, { relationTo: 'releases', by: reviewer }))
    expect(await runNextDue(app.payload)).toMatchObject({ did: 'done' })
    expect(await outbox(id)).toEqual([
      { operation: 'put', cause: 'schedule', author: reviewer.id, release: release.id },
    ])
  })

  test('what waited longest goes first', async () => {
    const late = await due(await plan((await draft({ title: 'Deuxième' })).id), 1)
    const later = await due(await plan((await draft({ title: 'Première' })).id), 60)
    expect(await runNextDue(app.payload)).toEqual({ did: 'done', id: later })
    expect(await runNextDue(app.payload)).toEqual({ did: 'done', id: late })
  })

  test('only one worker does it', async () => {
    const { id } = await draft({ title: 'Plusieurs mains' })
    await due(await plan(id))
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => runNextDue(app.payload)))
    expect(outcomes.map(({ did }) => did).sort()).toEqual(['done', 'nothing', 'nothing', 'nothing'])
    expect(await outbox(id)).toHaveLength(1)
  })
})

describe('a worker that dies', () => {
  test('with a plan in hand leaves everything as it was, and another one does it', async () => {
    const { id } = await draft({ title: 'Interrompue' })
    const planned = await due(await plan(id))
    const claimed = Promise.withResolvers<void>()
    const gone = Promise.withResolvers<void>()
    const dying = runNextDue(app.payload, async (point) => {
      if (point !== 'schedule-claimed') return
      claimed.resolve()
      await gone.promise
    })
    await claimed.promise
    expect(await runNextDue(app.payload)).toEqual({ did: 'nothing' })
    gone.reject(new Error('kill -9'))
    await expect(dying).rejects.toThrow('kill -9')
    expect(await outbox(id)).toEqual([])
    expect(await runNextDue(app.payload)).toEqual({ did: 'done', id: planned })
    expect(await outbox(id)).toHaveLength(1)
  })

  test('just after its commit has done it once', async () => {
    const { id } = await draft({ title: 'Juste après' })
    const planned = await due(await plan(id))
    await expect(
      runNextDue(app.payload, async (point) => {
        if (point === 'schedule-committed') throw new Error('kill -9')
      }),
    ).rejects.toThrow('kill -9')
    expect(await stateOf(planned)).toEqual({ state: 'done', reason: null })
    expect(await runNextDue(app.payload)).toEqual({ did: 'nothing' })
    expect(await outbox(id)).toHaveLength(1)
  })

  test('on the same plan again and again fails it with a reason', async () => {
    const { id } = await draft({ title: 'Toujours en panne' })
    const planned = await due(await plan(id))
    for (let fault = 1; fault <= 5; fault += 1) {
      expect(await stateOf(planned)).toMatchObject({ state: 'waiting' })
      await expect(runNextDue(app.payload, () => Promise.reject(new Error('panne')))).rejects.toThrow('panne')
    }
    expect(await stateOf(planned)).toEqual({ state: 'failed', reason: messages.refusals.fault })
    const { rows } = await app.payload.db.pool.query(
      "select data ->> 'text' as text from pgboss.job where name = 'mail' and data -> 'to' ? $1",
      [author.email],
    )
    expect(rows).toMatchObject([{ text: expect.stringContaining(messages.refusals.fault) }])
  })
})

describe('a refusal is noted and not tried again', () => {
  const refused = async (planned: string) => {
    expect(await runNextDue(app.payload)).toEqual({ did: 'refused', id: planned })
    expect(await runNextDue(app.payload)).toEqual({ did: 'nothing' })
    const { state, reason } = await stateOf(planned)
    expect(state).toBe('failed')
    return reason
  }

  test('when the document is not complete', async () => {
    const { id } = await draft({ title: 'Sans résumé', summary: '' })
    expect(await refused(await due(await plan(id)))).toMatch(/^«\sRésumé\s»\s: /)
    expect(await outbox(id)).toEqual([])
  })

  test('when the planner may no longer publish, or has no account any more', async () => {
    const moved = await account('author')
    const first = await due(await plan((await draft({ title: 'Muté' })).id, { by: moved }))
    await app.payload.update({ collection: 'users', id: moved.id, data: { role: 'sales' } })
    expect(await refused(first)).toBe(platform.refusals.forbidden)

    const leaving = await account('author')
    const second = await due(await plan((await draft({ title: 'Parti' })).id, { by: leaving }))
    await app.payload.delete({ collection: 'users', id: leaving.id })
    expect(await refused(second)).toBe(messages.refusals.lostPlanner)
  })

  test('when the document was deleted', async () => {
    const { id } = await draft({ title: 'Supprimée' })
    const planned = await plan(id)
    await app.payload.delete({ collection: 'technologies', id })
    expect(await refused(await due(planned))).toBe(messages.refusals.lostTarget)
  })

  test('when somebody else is editing the document', async () => {
    const { id } = await draft({ title: 'Occupée' })
    const editor = await account('author')
    await app.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'technologies', value: id },
        user: { relationTo: 'users', value: editor.id },
      },
    })
    expect(await refused(await due(await plan(id)))).toBe(platform.lockedBy(editor.name))
  })
})

describe('what has something to mend when its moment comes', () => {
  const node = { direction: 'ltr', format: '', indent: 0, version: 1 }
  const words = (text: string) => [{ type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }]
  const paragraph = { ...node, type: 'paragraph', textFormat: 0, children: words('Un paragraphe.') }
  const skipped = { ...node, type: 'heading', tag: 'h4', children: words('Trop bas') }
  const body = (...children: object[]) => ({ root: { ...node, type: 'root', children } })
  const sound = body(paragraph)
  const faulty = body(paragraph, skipped)
  const reason = expect.stringContaining('Le premier titre « Trop bas » est de niveau 4')

  async function article(title: string, text: object, status: 'draft' | 'published' = 'draft'): Promise<string> {
    const { id: technologyId } = await online(`Technologie de ${title}`)
    const data = { title, summary: 'Un résumé assez long.', technologies: [technologyId], body: text, _status: status }
    return (await app.payload.create({ collection: 'articles', draft: status === 'draft', data: data as never })).id
  }
  async function planFor(relationTo: 'articles' | 'releases', value: string, by: User) {
    const data = { target: { relationTo, value }, action: 'publish', at: inAnHour() } as never
    const { id } = await app.payload.create({ collection: 'schedules', data, overrideAccess: false, user: by })
    return due(id)
  }
  const onSite = async (id: string) =>
    (await app.payload.db.pool.query("select data -> 'body' as body from publication.documents where id = $1", [id]))
      .rows
  const mailsTo = async ({ email }: User) => {
    const { rows } = await app.payload.db.pool.query<{ subject: string; text: string }>(
      `select data ->> 'subject' as subject, data ->> 'text' as text from pgboss.job
       where name = 'mail' and data -> 'to' ? $1 order by created_on`,
      [email],
    )
    return rows
  }

  test('a document does not go live, and its planner is written to, once', async () => {
    const planner = await account('author')
    const id = await article('Titre mal rangé', faulty)
    const planned = await planFor('articles', id, planner)
    expect(await runNextDue(app.payload)).toEqual({ did: 'refused', id: planned })
    expect(await stateOf(planned)).toEqual({ state: 'failed', reason })
    expect([await outbox(id), await onSite(id)]).toEqual([[], []])
    expect(await app.payload.findByID({ collection: 'articles', id, draft: true })).toMatchObject({ _status: 'draft' })
    expect(await runNextDue(app.payload)).toEqual({ did: 'nothing' })
    expect(await mailsTo(planner)).toEqual([
      { subject: messages.mail.subject(messages.titleOf.publish('Titre mal rangé')), text: reason },
    ])
    expect((await mailsTo(planner))[0]?.text).toContain(`/admin/collections/articles/${id}`)
  })

  test('the page that is there stays as it is', async () => {
    const id = await article('Page qui tient', sound, 'published')
    const before = [await outbox(id), await onSite(id)]
    await app.payload.update({ collection: 'articles', id, draft: true, data: { body: faulty as never } })
    await planFor('articles', id, author)
    expect(await runNextDue(app.payload)).toMatchObject({ did: 'refused' })
    expect([await outbox(id), await onSite(id)]).toEqual(before)
  })

  test('a release with one such document goes out with none, and its planner is told which', async () => {
    const planner = await account('reviewer')
    const documents = [await article('Document juste', sound), await article('Document à corriger', faulty)]
    const release = await app.payload.create({
      collection: 'releases',
      data: {
        title: 'Parution à corriger',
        state: 'draft',
        items: documents.map((value) => ({ document: { relationTo: 'articles' as const, value }, action: 'publish' })),
      } as never,
    })
    const planned = await planFor('releases', release.id, planner)
    expect(await runNextDue(app.payload)).toEqual({ did: 'refused', id: planned })
    expect(await stateOf(planned)).toEqual({ state: 'failed', reason: expect.stringContaining('Document à corriger') })
    for (const id of documents) expect([await outbox(id), await onSite(id)]).toEqual([[], []])
    expect(await app.payload.findByID({ collection: 'releases', id: release.id })).toMatchObject({ state: 'draft' })
    expect(await mailsTo(planner)).toMatchObject([{ text: reason }])
  })

  test('administrators are told when the planner has no account any more', async () => {
    const [admin, leaving] = [await account('admin'), await account('author')]
    const planned = await planFor('articles', await article('Sans personne', sound), leaving)
    await app.payload.delete({ collection: 'users', id: leaving.id })
    expect(await runNextDue(app.payload)).toEqual({ did: 'refused', id: planned })
    expect(await mailsTo(admin)).toMatchObject([{ text: expect.stringContaining(messages.refusals.lostPlanner) }])
  })
})

describe('a plan', () => {
  const change = (id: string, data: object, by: User = author) =>
    app.payload.update({ collection: 'schedules', id, data, overrideAccess: false, user: by })

  test('is not for the past', async () => {
    const { id } = await draft({ title: 'Trop tard' })
    const at = new Date(Date.now() - 60_000).toISOString()
    const past = { data: { errors: [{ path: 'at', message: messages.refusals.past }] } }
    await expect(
      app.payload.create({
        collection: 'schedules',
        data: { target: { relationTo: 'technologies', value: id }, action: 'publish', at } as never,
        user: author,
      }),
    ).rejects.toMatchObject(past)
    await expect(change(await plan(id), { at })).rejects.toMatchObject(past)
  })

  test('can be moved while it waits, by somebody in whose name it then is', async () => {
    const { id } = await draft({ title: 'Déplacée' })
    const planned = await plan(id)
    const colleague = await account('author')
    const at = new Date(Date.now() + 7_200_000).toISOString()
    expect(await change(planned, { at, state: 'done' }, colleague)).toMatchObject({
      at,
      state: 'waiting',
      plannedByName: colleague.name,
    })
    await due(planned)
    await runNextDue(app.payload)
    await expect(change(planned, { at })).rejects.toThrow()
  })

  test('that the worker has in hand is not moved, nor done twice', async () => {
    const { id } = await draft({ title: 'En main' })
    const planned = await due(await plan(id))
    let moving: Promise<unknown> = Promise.resolve()
    await runNextDue(app.payload, async (point) => {
      if (point === 'schedule-claimed') moving = change(planned, { at: inAnHour() })
    })
    await expect(moving).rejects.toThrow()
    expect(await stateOf(planned)).toEqual({ state: 'done', reason: null })
  })

  test('of a release is made by those who may publish it', async () => {
    const release = await app.payload.create({ collection: 'releases', data: { title: 'Prévue', state: 'draft' } })
    await expect(plan(release.id, { relationTo: 'releases' })).rejects.toMatchObject({
      data: { errors: [{ path: 'target', message: messages.refusals.mayNotPlanRelease }] },
    })
    const reviewer = await account('reviewer')
    await expect(plan(release.id, { relationTo: 'releases', by: reviewer, action: 'unpublish' })).rejects.toMatchObject(
      {
        data: { errors: [{ path: 'action', message: messages.refusals.releaseOnlyPublishes }] },
      },
    )
  })

  test('is nothing for trainers', async () => {
    const { id } = await draft({ title: 'Droits' })
    await expect(plan(id, { by: await account('trainer') })).rejects.toThrow()
  })
})

describe('a plan is called off', () => {
  async function cancel(id: string, role: Role) {
    const { rest } = await import('../../../testing/rest.ts')
    const { email, password } = await account(role)
    const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
    return rest(`/schedules/${id}/cancel`, { method: 'POST', headers: { Authorization: `JWT ${token}` } })
  }

  test('and then not done', async () => {
    const { id } = await draft({ title: 'Annulée' })
    const planned = await plan(id)
    expect(await cancel(planned, 'trainer')).toMatchObject({ status: 403 })
    expect(await cancel(planned, 'author')).toMatchObject({ status: 200 })
    await due(planned)
    expect(await runNextDue(app.payload)).toEqual({ did: 'nothing' })
    expect(await stateOf(planned)).toMatchObject({ state: 'cancelled' })
  })

  test('unless it was done', async () => {
    const { id } = await draft({ title: 'Déjà faite' })
    const planned = await due(await plan(id))
    await runNextDue(app.payload)
    expect(await cancel(planned, 'author')).toMatchObject({
      status: 409,
      body: { errors: [{ message: messages.refusals.tooLate }] },
    })
  })
})
