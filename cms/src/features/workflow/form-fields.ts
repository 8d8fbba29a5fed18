/** As much of a form's field as a comment needs, the same on the server and in the browser. */
export interface FormField {
  type: string
  name?: string
  label?: unknown
  admin?: { hidden?: boolean }
  fields?: readonly FormField[]
  tabs?: readonly FormTab[]
  blocks?: readonly { slug: string; fields: readonly FormField[] }[]
}
interface FormTab {
  name?: string
  label?: unknown
  fields: readonly FormField[]
}

export interface PlacedField {
  /** As the form names it: `modules.1.title`. */
  path: string
  label: string
  /** The tab to open before it can be seen. */
  tab: string | null
}

interface Place {
  path: string
  label: string
  tab: string | null
  data: unknown
}

/** The fields of a form that people write in, with the rows that its lists hold now, in the order of the form. */
export function placedFields(fields: readonly FormField[], data: unknown): PlacedField[] {
  return within(fields, { path: '', label: '', tab: null, data })
}

const containers = ['row', 'collapsible']

function within(fields: readonly FormField[], place: Place): PlacedField[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return (field.tabs ?? []).flatMap((tab) => inTab(tab, place))
    if (containers.includes(field.type) || (field.type === 'group' && field.name === undefined)) {
      return within(field.fields ?? [], place)
    }
    if (field.name === undefined || field.name === 'id' || field.name.startsWith('_')) return []
    if (field.admin?.hidden === true || field.type === 'ui' || field.type === 'join') return []
    return ofField({ ...field, name: field.name }, place)
  })
}

function inTab({ name, label, fields }: FormTab, place: Place): PlacedField[] {
  const tab = place.tab ?? textOf(label, '')
  if (name === undefined) return within(fields, { ...place, tab })
  return within(fields, { ...below(place, name, textOf(label, name)), tab })
}

function ofField(field: FormField & { name: string }, place: Place): PlacedField[] {
  const own = below(place, field.name, textOf(field.label, field.name))
  if (field.type === 'group') return within(field.fields ?? [], own)
  const itself = { path: own.path, label: own.label, tab: own.tab }
  if (field.type !== 'array' && field.type !== 'blocks') return [itself]
  const rows: unknown[] = Array.isArray(own.data) ? own.data : []
  const inRows = rows.flatMap((row, index) => {
    const block = field.blocks?.find(({ slug }) => slug === fieldIn(row, 'blockType'))
    return within(block?.fields ?? field.fields ?? [], below(own, String(index), String(index + 1)))
  })
  return [itself, ...inRows]
}

function below({ path, label, tab, data }: Place, name: string, named: string): Place {
  const join = (before: string, sign: string, after: string) => (before === '' ? after : before + sign + after)
  return { path: join(path, '.', name), label: join(label, ' › ', named), tab, data: fieldIn(data, name) }
}

function fieldIn(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Record<string, unknown>)[name]
    : undefined
}

function textOf(label: unknown, name: string): string {
  return typeof label === 'string' && label !== '' ? label : name
}
