import { proseClass } from '../../fields/prose.ts'

/** As much of a form's field as it takes to find its prose. */
export interface ProseField {
  type: string
  name?: string
  admin?: { className?: string }
  fields?: readonly ProseField[]
  tabs?: readonly { name?: string; fields: readonly ProseField[] }[]
  blocks?: readonly { slug: string; fields: readonly ProseField[] }[]
}

/** As much of what a form holds. */
export type ProseState = Readonly<
  Record<
    string,
    | { value?: unknown; rows?: readonly { blockType?: string }[]; passesCondition?: boolean; readOnly?: boolean }
    | undefined
  >
>

export interface WrittenProse {
  /** As the form names it: `modules.1.title`. */
  path: string
  text: string
}

/** The prose that stands in the plain fields of a form, but for those that its conditions hide. */
export function proseIn(fields: readonly ProseField[], state: ProseState, prefix = ''): WrittenProse[] {
  return fields.flatMap((field) => {
    if (field.tabs !== undefined) {
      return field.tabs.flatMap((tab) => proseIn(tab.fields, state, prefix + (tab.name ? `${tab.name}.` : '')))
    }
    const path = prefix + (field.name ?? '')
    const { value, rows = [], passesCondition } = state[path] ?? {}
    if (passesCondition === false) return []
    if (field.type === 'array' || field.type === 'blocks') {
      return rows.flatMap(({ blockType }, row) => {
        const block = field.blocks?.find(({ slug }) => slug === blockType)
        return proseIn(block?.fields ?? field.fields ?? [], state, `${path}.${row}.`)
      })
    }
    if (field.fields !== undefined) return proseIn(field.fields, state, field.name ? `${path}.` : prefix)
    return field.admin?.className === proseClass && typeof value === 'string' ? [{ path, text: value }] : []
  })
}
