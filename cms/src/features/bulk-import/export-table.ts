import type { BulkCollection } from '@mecaformation/contracts/bulk-import/report'
import { frenchDay } from '@mecaformation/domain/tables/written-day'
import { frenchNumber } from '@mecaformation/domain/tables/written-number'
import type { PayloadRequest } from 'payload'
import {
  documentNames,
  type FieldValues,
  type FileField,
  shapeOf,
  writeFields,
  writeText,
} from '../content-import/api.ts'
import { keyFieldOf } from './collections.ts'
import type { ColumnTemplate } from './columns/column-templates.ts'
import { columnsOf, placedLabel, placedPath, unplaced } from './columns/columns.ts'
import { labelOf } from './columns/label-of.ts'
import { messages } from './messages.fr.ts'
import { type Leaves, leavesOf } from './rows/value-tree.ts'
import type { Cell, Sheet } from './table/sheet.ts'

const readAtOnce = 100

/**
 * A collection as a table, the latest text of each document: what the import reads back to the same. Documents that
 * have no name yet are left out.
 */
export async function exportTable(req: PayloadRequest, collection: BulkCollection): Promise<Sheet> {
  const { fields, labels } = req.payload.collections[collection].config
  const templates = columnsOf(collection, fields)
  const rows: Leaves[] = []
  const { nameOf } = await documentNames(req.payload)
  const names = { nameOf, textOf: (state: unknown) => writeText(state, nameOf) }
  for await (const document of documentsOf(req, collection)) {
    const values = writeFields(names, fields, document)
    if (keyFieldOf(collection) === 'slug' && typeof document.slug === 'string') values.slug = document.slug
    if ((values.code ?? values.title ?? null) !== null) rows.push(leavesOf(values))
  }
  const columns = filledColumns(templates, rows)
  return {
    name: labelOf(labels.plural, collection),
    headings: columns.map(({ label }) => ({ text: label })),
    rows: rows.map((leaves) => columns.map((column) => cellOf(column, leaves))),
  }
}

/** Document by document, so that their forms are never in memory together. */
async function* documentsOf(req: PayloadRequest, collection: BulkCollection): AsyncGenerator<FieldValues> {
  for (let page = 1, isMore = true; isMore; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection,
      draft: true,
      depth: 0,
      limit: readAtOnce,
      page,
      sort: collection === 'diagnostic-codes' ? ['code', 'id'] : ['title', 'id'],
      overrideAccess: false,
      user: req.user,
      req,
    })
    yield* docs as unknown as FieldValues[]
    isMore = hasNextPage
  }
}

interface Column {
  path: string
  label: string
  template: ColumnTemplate
}

/** Every column of a form outside of lists, so that a file of nothing is one to fill; of lists those in use. */
function filledColumns(templates: readonly ColumnTemplate[], rows: readonly Leaves[]): Column[] {
  const used = new Set(rows.flatMap((leaves) => [...leaves.keys()]))
  const placed = Map.groupBy(used, (path) => unplaced(path).template)
  const runs: Placed[][] = []
  for (const template of templates) {
    const isInList = template.path.includes('*')
    const known = (placed.get(template.path) ?? []).map((path) => unplaced(path).places)
    const columns = (known.length > 0 ? known : offered(isInList, rows.length)).map((places) => ({ template, places }))
    const last = runs.at(-1)
    const neighbour = last?.[0]
    if (last !== undefined && neighbour !== undefined && isInList && listOf(neighbour) === listOf({ template })) {
      last.push(...columns)
    } else runs.push(columns)
  }
  // All of the first item of a list before the second.
  return runs
    .flatMap((run) => run.sort((one, other) => (one.places[0] ?? 0) - (other.places[0] ?? 0)))
    .map(({ template, places }) => ({
      template,
      path: placedPath(template.path, places),
      label: placedLabel(template.label, places),
    }))
}

/** Of a column that nothing fills: the first of a list only to show how it is written. */
function offered(isInList: boolean, rows: number): number[][] {
  if (!isInList) return [[]]
  return rows === 0 ? [[0]] : []
}

interface Placed {
  template: ColumnTemplate
  places: number[]
}

function listOf({ template: { path } }: Pick<Placed, 'template'>): string | null {
  const star = path.indexOf('.*')
  return star < 0 ? null : path.slice(0, star)
}

function cellOf({ path, template }: Column, leaves: Leaves): Cell {
  const value = leaves.get(path)
  if (value === undefined || value === null) return { text: '' }
  const field = [...template.fields.values()].find((candidate) => fits(candidate, value))
  if (Array.isArray(value)) return { text: value.map((item) => optionLabel(field, item)).join('\n') }
  if (typeof value === 'number') return { text: frenchNumber(value), number: value }
  if (typeof value === 'boolean') return { text: value ? messages.yes : messages.no }
  const text = optionLabel(field, value)
  return { text: field !== undefined && (shapeOf(field) === 'day' || field.type === 'date') ? frenchDay(text) : text }
}

/** Fields of one name in different blocks differ in what they hold. */
function fits(field: FileField, value: unknown): boolean {
  if (typeof value === 'number') return field.type === 'number'
  if (typeof value === 'boolean') return field.type === 'checkbox'
  return field.type !== 'number' && field.type !== 'checkbox'
}

/** As people call a choice, when its name tells it from the others. */
function optionLabel(field: FileField | undefined, value: unknown): string {
  const text = String(value)
  if (field?.type !== 'select' && field?.type !== 'radio') return text
  const option = field.options.find((candidate) => typeof candidate !== 'string' && candidate.value === text)
  return option === undefined || typeof option === 'string' ? text : labelOf(option.label, text)
}
