import type { FieldValues } from '../../content-import/api.ts'

/** What content files say of a form, as the paths of its values: `tests.0.expected`. */
export type Leaves = Map<string, unknown>

/** The values of a form by their paths. A list of texts is one value, a list of records is not. */
export function leavesOf(values: FieldValues): Leaves {
  const leaves: Leaves = new Map()
  collect(leaves, values, '')
  return leaves
}

function collect(leaves: Leaves, values: FieldValues, path: string): void {
  for (const [name, value] of Object.entries(values)) {
    if (isRecord(value)) collect(leaves, value, `${path}${name}.`)
    else if (Array.isArray(value) && value.some(isRecord)) {
      for (const [index, item] of value.entries()) {
        if (isRecord(item)) collect(leaves, item, `${path}${name}.${index}.`)
      }
    } else leaves.set(path + name, value)
  }
}

const inOrder = new Intl.Collator('en', { numeric: true })

/**
 * The way back. Records of a list that nothing is said of are no records: those behind them move up, and `pathBefore`
 * tells of each path what it was before.
 */
export function treeOf(leaves: Leaves): { values: FieldValues; pathBefore: (path: string) => string } {
  const places = new Map<string, string[]>()
  const moved = new Map<string, string>()
  const values: FieldValues = {}
  for (const [path, value] of [...leaves].sort(([a], [b]) => inOrder.compare(a, b))) {
    const parts: string[] = []
    let before = ''
    for (const part of path.split('.')) {
      before += `${before === '' ? '' : '.'}${part}`
      parts.push(/^\d+$/.test(part) ? placeOf(places, parts.join('.'), part) : part)
      moved.set(parts.join('.'), before)
    }
    put(values, parts, value)
  }
  return { values, pathBefore: (path) => moved.get(path) ?? path }
}

function placeOf(places: Map<string, string[]>, list: string, place: string): string {
  const known = places.get(list) ?? []
  if (!known.includes(place)) known.push(place)
  places.set(list, known)
  return String(known.indexOf(place))
}

function put(values: FieldValues, [name = '', ...rest]: readonly string[], value: unknown): void {
  const [next] = rest
  if (next === undefined) values[name] = value
  else if (/^\d+$/.test(next)) {
    const list = Array.isArray(values[name]) ? (values[name] as FieldValues[]) : []
    const item = list[Number(next)] ?? {}
    list[Number(next)] = item
    values[name] = list
    put(item, rest.slice(1), value)
  } else {
    const inner = isRecord(values[name]) ? values[name] : {}
    values[name] = inner
    put(inner, rest, value)
  }
}

function isRecord(value: unknown): value is FieldValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
