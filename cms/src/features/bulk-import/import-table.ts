import { createHash } from 'node:crypto'
import type { ImportReport, ImportRequest, LineReport } from '@mecaformation/contracts/bulk-import/report'
import { APIError, type PayloadRequest } from 'payload'
import type { ColumnTemplate } from './columns/column-templates.ts'
import { columnsOf, placedLabel, placedPath, unplaced } from './columns/columns.ts'
import { guessColumns } from './columns/guess-columns.ts'
import { messages } from './messages.fr.ts'
import { type Plan, type PlannedLine, stateOf } from './plan/plan.ts'
import { planImport } from './plan/plan-import.ts'
import type { MappedColumn } from './rows/read-line.ts'
import type { Table } from './table/table.ts'
import { writePlan } from './write-plan.ts'

/** How many items of a list can be chosen when the file has fewer. */
const offeredPlaces = 3

/**
 * Previews the import of a table, or does it. What is written is what the preview showed: when documents changed in
 * between, or a line is wrong that should be written, nothing is.
 */
export async function importTable(req: PayloadRequest, table: Table, asked: ImportRequest): Promise<ImportReport> {
  const { collection, publish, without } = asked
  const templates = columnsOf(collection, req.payload.collections[collection].config.fields)
  const columns = asked.columns ?? guessColumns(table.headings, templates)
  const mapped = mappedColumns(table, columns, templates)
  const plan = await planImport(req, { collection, table, columns: mapped, publish, without })
  const report = (): ImportReport => ({
    reading: messages.reading(table.reading, table.lines.length),
    headings: table.headings,
    samples: table.headings.map((_, index) => sampleOf(table, index)),
    columns: table.headings.map((_, index) => columns[index] ?? null),
    targets: targetsOf(templates, columns),
    lines: plan.lines.map(reportOf),
    fingerprint: fingerprintOf(plan, publish),
    refusal: null,
    written: null,
  })
  if (asked.write === 'nothing') return report()
  const isAgreed = asked.fingerprint === fingerprintOf(plan, publish)
  if (!isAgreed) return { ...report(), refusal: messages.refusals.changed }
  if (asked.write === 'all' && plan.lines.some((line) => stateOf(line) === 'wrong')) {
    return { ...report(), refusal: messages.refusals.wrongLines }
  }
  const writing = await writePlan(req, plan, publish)
  if (writing.ok) return { ...report(), written: writing.written }
  const refused = plan.lines.find(({ number }) => number === writing.line)
  refused?.faults.push({ column: null, message: writing.reason })
  return { ...report(), refusal: messages.refusals.refusedLine(writing.line) }
}

function mappedColumns(
  { headings }: Table,
  columns: readonly (string | null)[],
  templates: readonly ColumnTemplate[],
): MappedColumn[] {
  const byPath = new Map(templates.map((template) => [template.path, template]))
  const paths = new Set<string>()
  return headings.flatMap((heading, index) => {
    const path = columns[index] ?? null
    if (path === null) return []
    const template = byPath.get(unplaced(path).template)
    if (template === undefined || paths.has(path)) throw new APIError(messages.refusals.columns, 400, null, true)
    paths.add(path)
    return [{ index, heading: heading === '' ? messages.column(index + 1) : heading, path, template }]
  })
}

function sampleOf({ lines }: Table, index: number): string {
  return (lines.map(({ cells }) => (cells[index] ?? '').trim()).find((cell) => cell !== '') ?? '').slice(0, 120)
}

/** Where columns may lead: each list as often as the file has it, and a little more. */
function targetsOf(templates: readonly ColumnTemplate[], columns: readonly (string | null)[]) {
  const places = new Map<string, number>()
  for (const path of columns) {
    if (path === null) continue
    const list = path.split('.')[0] ?? ''
    places.set(list, Math.max(places.get(list) ?? 0, ...unplaced(path).places.map((place) => place + 2)))
  }
  return templates.flatMap(({ path, label }) => {
    const count = path.includes('*') ? Math.max(offeredPlaces, places.get(path.split('.')[0] ?? '') ?? 0) : 1
    return Array.from({ length: count }, (_, place) => ({
      path: placedPath(path, [place]),
      label: placedLabel(label, [place]),
    }))
  })
}

function reportOf(line: PlannedLine): LineReport {
  const { number, title, faults, notes, changed, existing } = line
  return { number, title, state: stateOf(line), faults, notes, changed, id: existing?.id ?? (line.id || null) }
}

/** Says all that a preview promised of its sound lines: which documents, from which text, to which. */
function fingerprintOf({ collection, lines }: Plan, publish: boolean): string {
  const sound = lines.filter((line) => !['wrong', 'left'].includes(stateOf(line)))
  const promised = sound.map((line) => [line.number, stateOf(line), line.id, line.existing?.updatedAt, line.data])
  return createHash('sha256')
    .update(JSON.stringify([collection, publish, promised]))
    .digest('hex')
}
