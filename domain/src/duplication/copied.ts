/**
 * The contents of a document as its copy holds them: references to what is copied along lead to the copies
 * (`copies`, id by id, anywhere in the data), and rows of lists get ids of their own, for a row is of one document.
 * `newRowId` gives one that nobody has.
 */
export function copied(data: unknown, copies: ReadonlyMap<string, string>, newRowId: () => string): unknown {
  const known = new Map(copies)
  for (const id of rowIds(data)) known.set(id, newRowId())
  return replaced(data, known)
}

const isRowId = (value: unknown): value is string => typeof value === 'string' && /^[\da-f]{24}$/.test(value)

function rowIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(rowIds)
  if (typeof value !== 'object' || value === null) return []
  return [...('id' in value && isRowId(value.id) ? [value.id] : []), ...Object.values(value).flatMap(rowIds)]
}

function replaced(value: unknown, known: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return known.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => replaced(item, known))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, known)]))
}

/** Every id of a document that stands anywhere in the data. */
export function idsWithin(value: unknown): Set<string> {
  const found = new Set<string>()
  const look = (item: unknown): void => {
    if (typeof item === 'string' && isDocumentId(item)) found.add(item)
    else if (typeof item === 'object' && item !== null) for (const part of Object.values(item)) look(part)
  }
  look(value)
  return found
}

const isDocumentId = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text)

/** An address like this one that is not taken: `mesurer-2`, `mesurer-3`… A copy of a copy counts on. */
export function freeSlug(slug: string, taken: ReadonlySet<string>, maxLength = 96): string {
  const base = slug.replace(/-\d{1,3}$/, '')
  for (let number = 2; ; number += 1) {
    const end = `-${number}`
    const candidate = base.slice(0, maxLength - end.length).replace(/-+$/, '') + end
    if (!taken.has(candidate)) return candidate
  }
}
