import { randomUUID } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import type { BulkCollection, Remark } from '@mecaformation/contracts/bulk-import/report'
import { slugFrom, slugRefusal } from '@mecaformation/domain/addresses/slug'
import { parseDiagnosticCode } from '@mecaformation/domain/diagnostic-codes/diagnostic-code'
import type { PayloadRequest } from 'payload'
import { lockedByOthers } from '../../../platform/editing-lock.ts'
import { messages as platform } from '../../../platform/messages.fr.ts'
import { idOf } from '../../content-import/api.ts'
import { keyFieldOf } from '../collections.ts'
import { messages } from '../messages.fr.ts'
import { type MappedColumn, readLine } from '../rows/read-line.ts'
import type { Leaves } from '../rows/value-tree.ts'
import type { Line } from '../table/table.ts'
import { findExisting, takenIds } from './find-existing.ts'
import { judgeLines } from './judge-lines.ts'
import type { Plan, PlanOptions, ReadLine } from './plan.ts'

const turnAfter = 25

/** What an import of a table would do, line by line; nothing is written. */
export async function planImport(req: PayloadRequest, options: PlanOptions): Promise<Plan> {
  const { collection, table, columns, without } = options
  const lines: ReadLine[] = []
  for (const [index, line] of table.lines.entries()) {
    lines.push(firstReading(collection, line, columns, without.includes(line.number)))
    if (index % turnAfter === 0) await turn()
  }
  refuseTwice(lines)
  await meetExisting(req, collection, lines)
  await judgeLines(req, options, lines)
  return { collection, lines: lines.map(({ planned }) => planned) }
}

function firstReading(
  collection: BulkCollection,
  line: Line,
  columns: readonly MappedColumn[],
  isLeftOut: boolean,
): ReadLine {
  const { leaves, faults } = readLine(line, columns)
  const title = String(leaves.get('title') ?? '')
  const { name, fault } = nameOf(collection, leaves, title)
  const column = columns.find(({ path }) => path === keyFieldOf(collection))?.heading ?? null
  if (fault !== null) faults.push({ column, message: fault })
  const shown = collection === 'diagnostic-codes' ? `${String(leaves.get('code') ?? '')} ${title}`.trim() : title
  const planned = {
    number: line.number,
    title: shown,
    name,
    id: '',
    existing: null,
    data: {},
    faults,
    notes: [],
    changed: [],
    isLeftOut,
    needs: [],
  }
  return { planned, leaves, line }
}

/** The address that tells a line's document from all others. */
function nameOf(collection: BulkCollection, leaves: Leaves, title: string) {
  if (keyFieldOf(collection) === 'code') {
    const written = String(leaves.get('code') ?? '')
    const code = parseDiagnosticCode(written)
    if (code !== null) return { name: code.toLowerCase(), fault: null }
    return { name: null, fault: written === '' ? messages.line.noCode : messages.line.badCode(written) }
  }
  const written = String(leaves.get('slug') ?? '')
  const name = written === '' ? slugFrom(title) : written
  if (name === '') return { name: null, fault: messages.line.noTitle }
  const refusal = slugRefusal(name)
  return refusal === null ? { name, fault: null } : { name: null, fault: platform.slug.refusals[refusal] }
}

function refuseTwice(lines: readonly ReadLine[]): void {
  const first = new Map<string, number>()
  for (const { planned } of lines) {
    const { name, number, isLeftOut } = planned
    if (name === null || isLeftOut) continue
    const before = first.get(name)
    if (before === undefined) first.set(name, number)
    else planned.faults.push({ column: null, message: messages.line.twice(before) })
  }
}

/** Gives each line its document, or the id that this will have. */
async function meetExisting(req: PayloadRequest, collection: BulkCollection, lines: readonly ReadLine[]) {
  const wanted = lines.flatMap(({ planned: { name }, leaves }) =>
    name === null ? [] : [{ name, title: String(leaves.get('title') ?? '') }],
  )
  const existing = await findExisting(req, collection, wanted)
  const locks = await lockedByOthers(req, collection)
  const ids = wanted.filter(({ name }) => !existing.has(name)).map(({ name }) => idOf({ collection, name }))
  const taken = await takenIds(req, collection, ids)
  for (const { planned } of lines) {
    if (planned.name === null) continue
    planned.existing = existing.get(planned.name) ?? null
    const made = idOf({ collection, name: planned.name })
    planned.id = planned.existing?.id ?? (taken.has(made) ? randomUUID() : made)
    const editor = locks.get(planned.id)
    if (editor !== undefined) planned.faults.push(remark(platform.lockedBy(editor)))
  }
}

function remark(message: string): Remark {
  return { column: null, message }
}
