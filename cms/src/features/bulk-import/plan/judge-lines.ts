import { setImmediate as turn } from 'node:timers/promises'
import type { Remark } from '@mecaformation/contracts/bulk-import/report'
import type { PayloadRequest } from 'payload'
import {
  contentModel,
  type FieldValues,
  fileFields,
  judgeDocument,
  keyOf,
  presentDocuments,
  readValues,
  resolveAmong,
  type Target,
  type ValuesReading,
  writeFields,
  writeText,
} from '../../content-import/api.ts'
import { labelOf } from '../columns/label-of.ts'
import { messages } from '../messages.fr.ts'
import { leavesOf, treeOf } from '../rows/value-tree.ts'
import type { PlanOptions, ReadLine } from './plan.ts'

const turnAfter = 25

/** Ids stand for names: texts are only compared. */
const asIds = { nameOf: (_: string, id: string) => id, textOf: (state: unknown) => writeText(state, (_, id) => id) }

interface JudgedLine extends ReadLine {
  reading: ValuesReading
  pathBefore: (path: string) => string
}

/** Reads what lines say of their documents, and notes what is wrong with it and what changes. */
export async function judgeLines(req: PayloadRequest, options: PlanOptions, lines: readonly ReadLine[]): Promise<void> {
  const judged = lines.filter(({ planned }) => planned.name !== null && !planned.isLeftOut)
  const form = formOf(req, options)
  const names = new Map(judged.map(({ planned }) => [keyOf(targetOf(options, planned.name)), planned]))
  const read = (line: ReadLine, resolve: (target: Target) => string): JudgedLine => {
    const { values, pathBefore } = treeOf(new Map([...line.leaves].filter(([path]) => path !== 'slug')))
    const elsewhere = line.planned.existing === null ? [] : form.untold
    const self = targetOf(options, line.planned.name)
    return { ...line, pathBefore, reading: readValues({ self, fields: form.fields, resolve, elsewhere }, values) }
  }
  const asked = new Map<string, Target>()
  for (const [index, line] of judged.entries()) {
    // Read but to know whom they refer to.
    for (const target of read(line, () => line.planned.id).reading.references) asked.set(keyOf(target), target)
    if (index % turnAfter === 0) await turn()
  }
  const files = [...asked.values()].map(({ collection, name }) => ({ collection, name, file: '' }))
  const present = await presentDocuments(req.payload, files)
  const among = resolveAmong(present)
  const resolve = (target: Target) => names.get(keyOf(target))?.id ?? among(target)
  const isKnown = (target: Target) => names.has(keyOf(target)) || present.has(keyOf(target))
  for (const [index, line] of judged.entries()) {
    judgeLine(options, form, read(line, resolve), isKnown)
    if (index % turnAfter === 0) await turn()
  }
  refuseLost(judged, (target) => names.get(keyOf(target)))
}

type Form = ReturnType<typeof formOf>

function formOf(req: PayloadRequest, { collection, columns }: PlanOptions) {
  const content = contentModel(req.payload.config).collections.find(({ slug }) => slug === collection)
  if (content === undefined) throw new RangeError(`no collection ${collection}`)
  const told = new Set(columns.map(({ path }) => topOf(path)))
  const fields = fileFields(content.fields)
  return {
    content,
    fields: content.fields,
    labels: new Map(fields.map(({ name, label }) => [name, labelOf(label, name)])),
    told,
    untold: fields.map(({ name }) => name).filter((name) => !told.has(name)),
    paths: new Set(columns.map(({ path }) => path)),
  }
}

function topOf(path: string): string {
  return path.split('.')[0] ?? path
}

function targetOf({ collection }: PlanOptions, name: string | null): Target {
  return { collection, name: name ?? '' }
}

function judgeLine(options: PlanOptions, form: Form, line: JudgedLine, isKnown: (target: Target) => boolean): void {
  const { planned, reading } = line
  const at = (path: string): string | null => headingAt(options, form, line.pathBefore(path))
  for (const { path, reason, isMissing } of reading.faults.filter(({ isMissing }) => !isMissing || options.publish)) {
    planned.faults.push({ column: at(path), message: isMissing ? messages.line.missing : sentence(reason) })
  }
  for (const target of reading.references.filter((target) => !isKnown(target))) {
    planned.faults.push({ column: columnWith(options, line, target.name), message: messages.line.unknown(target.name) })
  }
  planned.needs = reading.references.map(({ collection, name }) => ({ collection, name }))
  planned.data = Object.fromEntries(
    Object.entries(reading.data).filter(([name]) => planned.existing === null || form.told.has(name)),
  )
  if (planned.faults.length > 0) return
  noteChanges(form, line)
  if (planned.faults.length > 0) return
  const missing = reading.faults.filter(({ isMissing }) => isMissing).map(({ path }) => at(path) ?? path)
  if (missing.length > 0) planned.notes.push({ column: null, message: messages.line.toComplete([...new Set(missing)]) })
  else noteProblems(options, form, line, at)
  if (options.publish && planned.existing?.isPublished === true && planned.existing.isDraft) {
    planned.notes.push({ column: null, message: messages.line.publishesDraft })
  }
}

/** What publishing would refuse: of a draft it is only to be known. */
function noteProblems(
  { publish }: PlanOptions,
  { content, labels }: Form,
  { planned }: JudgedLine,
  at: (path: string) => string | null,
): void {
  const known = Object.fromEntries(Object.entries(planned.existing?.values ?? {}).filter(([name]) => labels.has(name)))
  const problems = judgeDocument(content, { ...known, ...planned.data, slug: planned.name })
  const remarks: Remark[] = problems.map(({ path, message }) => ({
    column: at(path.replace(/^(question)\.0\./, '$1.')),
    message: sentence(message),
  }))
  if (publish && (planned.existing === null || planned.changed.length > 0 || planned.existing.isDraft)) {
    planned.faults.push(...remarks)
  } else planned.notes.push(...remarks)
}

/** Which fields of a document the line changes; part of a list cannot be changed without losing the rest. */
function noteChanges(form: Form, { planned }: JudgedLine): void {
  const { existing, data, changed, faults } = planned
  if (existing === null) return
  const before = writeFields(asIds, form.fields, existing.values)
  const after = writeFields(asIds, form.fields, { ...existing.values, ...data })
  for (const name of form.told) {
    if (JSON.stringify(before[name]) === JSON.stringify(after[name])) continue
    const label = form.labels.get(name) ?? name
    changed.push(label)
    const lost = [...leavesOf({ [name]: before[name] } as FieldValues).keys()].filter((path) => !form.paths.has(path))
    if (before[name] !== undefined && lost.length > 0) {
      faults.push({ column: null, message: messages.line.partial(label) })
    }
  }
}

/** Lines that refer to documents which only a wrong line would make are wrong themselves. */
function refuseLost(lines: readonly ReadLine[], lineOf: (target: Target) => ReadLine['planned'] | undefined): void {
  for (let isSettled = false; !isSettled; ) {
    isSettled = true
    for (const { planned } of lines.filter(({ planned }) => planned.faults.length === 0)) {
      const wrong = planned.needs.map(lineOf).find((other) => other?.existing === null && other.faults.length > 0)
      if (wrong === undefined) continue
      planned.faults.push({ column: null, message: messages.line.needsWrong(wrong.number) })
      isSettled = false
    }
  }
}

/** The heading of the column that holds a path, or what lies below it, else the label of its field. */
function headingAt({ columns }: PlanOptions, { labels }: Form, path: string): string | null {
  const exact = columns.find((column) => column.path === path)
  const below = columns.find((column) => column.path.startsWith(`${path}.`))
  return (exact ?? below)?.heading ?? labels.get(topOf(path)) ?? null
}

function columnWith({ columns }: PlanOptions, { line, leaves }: ReadLine, name: string): string | null {
  const holds = ({ path, index }: (typeof columns)[number]) =>
    [leaves.get(path)].flat().includes(name) || (line.cells[index] ?? '').includes(name)
  return columns.find(holds)?.heading ?? null
}

function sentence(reason: string): string {
  return reason.charAt(0).toUpperCase() + reason.slice(1)
}
