import { Locked, type PayloadRequest } from 'payload'
import { actFor } from '../../platform/act-for.ts'
import { nameOfEditor } from '../../platform/editing-lock.ts'
import { messages as platform } from '../../platform/messages.fr.ts'
import { Refusal, refusalOf } from '../../platform/refusal.ts'
import { dependencyOrder, keyOf } from '../content-import/api.ts'
import { record } from '../journal/api.ts'
import type { Plan, PlannedLine } from './plan/plan.ts'
import { stateOf } from './plan/plan.ts'

type Writing = { ok: true; written: number } | { ok: false; line: number; reason: string }

/** Writes what a plan says of its sound lines, for the person of `req`: all of them in one transaction, or none. */
export async function writePlan(req: PayloadRequest, { collection, lines }: Plan, publish: boolean): Promise<Writing> {
  const tasks = lines
    .filter((line) => ['new', 'changed'].includes(stateOf(line)) || (publish && waits(line)))
    .map((line) => ({ line, collection, name: line.name ?? '', needs: line.needs }))
  const own = new Map(tasks.map((task) => [keyOf(task), task]))
  const { order, needed } = dependencyOrder(tasks)
  const drafts = needed.filter(
    ({ line }) => line.existing === null && own.has(keyOf({ collection, name: line.name ?? '' })),
  )
  let current = 0
  const outcome = await actFor(req, async (local) => {
    local.context.publication = { cause: 'import' }
    for (const { line } of drafts) {
      current = line.number
      await explained(local, collection, line, () => createBare(local, collection, line))
    }
    for (const task of order) {
      current = task.line.number
      const isThere = task.line.existing !== null || drafts.includes(task)
      await explained(local, collection, task.line, () =>
        save(local, { collection, line: task.line, isThere, publish }),
      )
    }
    // Publications of an import have no entries of their own.
    const detail = { count: tasks.length, ...(publish ? { action: 'publish' } : {}) }
    if (tasks.length > 0) await record(local, { kind: 'imported', collection, detail })
    return tasks.length
  })
  return outcome.ok ? { ok: true, written: outcome.value } : { ok: false, line: current, reason: outcome.reason }
}

/** A line that changes nothing publishes a text that was waiting. */
function waits(line: PlannedLine): boolean {
  return stateOf(line) === 'unchanged' && line.existing?.isDraft === true
}

type Collection = Plan['collection']

/** Others can then refer to it before it is written. */
async function createBare(req: PayloadRequest, collection: Collection, { id, name, data }: PlannedLine): Promise<void> {
  const known = { id, slug: name, title: data.title, ...(data.code === undefined ? {} : { code: data.code }) }
  await req.payload.create({ ...actingFor(req), collection, draft: true, data: known as never })
}

interface Saved {
  collection: Collection
  line: PlannedLine
  isThere: boolean
  publish: boolean
}

async function save(req: PayloadRequest, { collection, line, isThere, publish }: Saved): Promise<void> {
  const { id, name, existing } = line
  const status = publish ? ('published' as const) : ('draft' as const)
  const data = { ...line.data, ...(existing === null ? { slug: name } : {}), _status: status } as never
  const common = { ...actingFor(req), collection, draft: !publish }
  if (isThere) await req.payload.update({ ...common, id, data, overrideLock: false })
  else await req.payload.create({ ...common, data: { id, ...(data as object) } as never })
}

function actingFor(req: PayloadRequest) {
  return { depth: 0, overrideAccess: false, user: req.user, req } as const
}

async function explained(req: PayloadRequest, collection: Collection, { id }: PlannedLine, act: () => Promise<void>) {
  try {
    await act()
  } catch (error) {
    if (error instanceof Locked) {
      throw new Refusal(platform.lockedBy(await nameOfEditor(req.payload, { collection, id })), { cause: error })
    }
    const reason = refusalOf(error, req)
    throw reason === null ? error : new Refusal(reason, { cause: error })
  }
}
