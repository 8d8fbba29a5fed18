import { type DocumentNode, GraphQLError, Kind, parse, type SelectionSetNode } from 'graphql'
import { messages } from './messages.fr.ts'

/** What stands in one request; Payload weighs, besides, what each field costs. */
const bounds = { tokens: 2000, roots: 10, depth: 10, fields: 500 }

/**
 * Judges the text of a query before anything works on it: fragments within fragments can ask for more than
 * the universe holds, and GraphQL itself would count it all.
 *
 * @returns why it is refused, in French, or `null`
 */
export function refusalOfQuery(source: string): string | null {
  const { refusals } = messages.graphql
  const document = parsed(source)
  if (document === null) return refusals.unreadable
  const [operation, ...others] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  if (operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) return refusals.oneQuery
  if (operation.operation !== 'query') return refusals.readOnly
  const fragments = new Map(
    document.definitions.flatMap((part) =>
      part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part.selectionSet] as const] : [],
    ),
  )
  const roots = new Fields(fragments).measure(operation.selectionSet)
  if (roots === null) return refusals.introspection
  const { depth, fields, first } = roots
  return depth > bounds.depth || fields > bounds.fields || first > bounds.roots ? refusals.tooMuch : null
}

function parsed(source: string): DocumentNode | null {
  try {
    return parse(source, { noLocation: true, maxTokens: bounds.tokens })
  } catch (error) {
    if (error instanceof GraphQLError) return null
    throw error
  }
}

interface Size {
  depth: number
  /** All fields, those of fragments wherever they are spread. */
  fields: number
  /** Those that stand side by side at the top. */
  first: number
}

const endless: Size = { depth: Number.POSITIVE_INFINITY, fields: Number.POSITIVE_INFINITY, first: 0 }

/** Measures selections, each fragment once; `null` for those that ask how the API itself is made. */
class Fields {
  readonly #fragments: ReadonlyMap<string, SelectionSetNode>
  readonly #known = new Map<string, Size | null>()

  constructor(fragments: ReadonlyMap<string, SelectionSetNode>) {
    this.#fragments = fragments
  }

  measure({ selections }: SelectionSetNode): Size | null {
    const whole: Size = { depth: 0, fields: 0, first: 0 }
    for (const selection of selections) {
      const size = this.#sizeOf(selection)
      if (size === null) return null
      whole.depth = Math.max(whole.depth, size.depth)
      whole.fields += size.fields
      whole.first += size.first
    }
    return whole
  }

  #sizeOf(selection: SelectionSetNode['selections'][number]): Size | null {
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.measure(selection.selectionSet)
    const name = selection.name.value
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#spread(name)
    if (name === '__schema' || name === '__type') return null
    const within = selection.selectionSet === undefined ? { depth: 0, fields: 0 } : this.measure(selection.selectionSet)
    return within && { depth: within.depth + 1, fields: within.fields + 1, first: 1 }
  }

  #spread(name: string): Size | null {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    // What spreads itself has no end.
    this.#known.set(name, endless)
    const selections = this.#fragments.get(name)
    const size = selections === undefined ? { depth: 0, fields: 0, first: 0 } : this.measure(selections)
    this.#known.set(name, size)
    return size
  }
}
