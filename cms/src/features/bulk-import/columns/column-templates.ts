import type { Field } from 'payload'
import { type FileField, fileFields, isImported, isSingleBlock } from '../../content-import/api.ts'
import { messages } from '../messages.fr.ts'
import { labelOf } from './label-of.ts'

/** One kind of column: of a field, or of a field in the rows of a list, whose place is a `*` in its path. */
export interface ColumnTemplate {
  /** As content files would name it: `tests.*.expected`. */
  path: string
  /** `Test # – Valeur attendue`, a `#` for each `*`. */
  label: string
  /** By the kind of block that it stands in, '' outside of one. */
  fields: Map<string, FileField>
}

/** The column that says of which kind a block is. */
const blockType = 'type'
const separator = ' – '

/** All columns that a form can be written in, in its order. */
export function columnTemplates(fields: readonly Field[]): ColumnTemplate[] {
  const templates = new Map<string, ColumnTemplate>()
  collect(templates, fields, { path: '', label: [], kind: '' })
  return distinct([...templates.values()])
}

interface Place {
  path: string
  label: string[]
  kind: string
}

function collect(templates: Map<string, ColumnTemplate>, fields: readonly Field[], place: Place): void {
  for (const field of fileFields(fields, place.path)) {
    const path = place.path + field.name
    const label = labelOf(field.label, field.name)
    if (field.type === 'group') {
      collect(templates, field.fields, { ...place, path: `${path}.`, label: [...place.label, label] })
    } else if (field.type === 'array') {
      const item = `${labelOf(field.labels?.singular, label)} #`
      collect(templates, field.fields, { ...place, path: `${path}.*.`, label: [...place.label, item] })
    } else if (field.type === 'blocks') {
      if (isSingleBlock(field)) collectBlocks(templates, field, { ...place, path, label: [...place.label, label] })
    } else if (isWritable(field)) {
      add(templates, { path, label: joined([...place.label, label]), kind: place.kind, field })
    }
  }
}

function collectBlocks(
  templates: Map<string, ColumnTemplate>,
  field: Extract<FileField, { type: 'blocks' }>,
  { path, label }: Place,
): void {
  const options = field.blocks.map(({ slug, labels }) => ({ value: slug, label: labelOf(labels?.singular, slug) }))
  const kind: FileField = { name: blockType, type: 'select', required: true, options }
  add(templates, { path: `${path}.${blockType}`, label: joined([...label, messages.blockType]), kind: '', field: kind })
  for (const { slug, fields } of field.blocks) {
    collect(templates, fields, { path: `${path}.`, label, kind: slug })
  }
}

interface Added {
  path: string
  label: string
  kind: string
  field: FileField
}

function add(templates: Map<string, ColumnTemplate>, { path, label, kind, field }: Added): void {
  const known = templates.get(path)
  if (known === undefined) templates.set(path, { path, label, fields: new Map([[kind, field]]) })
  else known.fields.set(kind, field)
}

/** « Cause 1 – Cause » is « Cause 1 ». */
function joined(labels: readonly string[]): string {
  const short = labels.filter((label, index) => labels[index - 1] !== `${label} #`)
  return short.join(separator)
}

/** What is chosen of other documents can be named only when these have names. */
function isWritable(field: FileField): boolean {
  if (field.type !== 'relationship' && field.type !== 'upload') return field.type !== 'json' && field.type !== 'point'
  return [field.relationTo].flat().every(isImported)
}

/** Two columns of one label are told apart by their paths. */
function distinct(templates: readonly ColumnTemplate[]): ColumnTemplate[] {
  const counts = Map.groupBy(templates, ({ label }) => label)
  return templates.map((template) =>
    (counts.get(template.label)?.length ?? 0) > 1
      ? { ...template, label: `${template.label} (${template.path.replaceAll('.*', '')})` }
      : template,
  )
}
