const maxConditions = 20
const maxValues = 100
const maxSorts = 3

/**
 * Whether a visitor's filter or order reaches beyond the fields of the documents themselves, or is too long:
 * by what a filter finds one could guess, letter by letter, what stands in a document that one may not read.
 */
export function probes({ where, sort }: { where?: unknown; sort?: unknown }): boolean {
  const sorts = [sort ?? []].flat().flatMap((part) => String(part).split(','))
  return sorts.length > maxSorts || sorts.some(isPath) || isProbingFilter(where)
}

function isProbingFilter(where: unknown): boolean {
  let conditions = 0
  const waiting = [where ?? {}]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part !== 'object' || part === null) return true
    for (const [name, condition] of Object.entries(part)) {
      conditions += 1
      if (conditions > maxConditions) return true
      if (/^(and|or)$/i.test(name)) waiting.push(...[condition ?? []].flat())
      else if (isPath(name) || !isPlain(condition)) return true
    }
  }
  return false
}

/** REST writes `a.b`, GraphQL `a__b`. */
const isPath = (name: string): boolean => /\.|__/.test(name)

/** An operator with a value, or a list of values: no filter within a filter. */
function isPlain(condition: unknown): boolean {
  if (typeof condition !== 'object' || condition === null) return true
  return Object.values(condition).every((value) => {
    const values: unknown[] = Array.isArray(value) ? value : [value]
    return values.length <= maxValues && values.every((one) => typeof one !== 'object' || one === null)
  })
}
