/**
 * Where a comment hangs: the path of a field in which rows are named by their own id, not by their place. A row that
 * is moved keeps its comments; one that is removed leaves them without a place.
 *
 * `modules.1.title` is, as an anchor, `modules.#65f0….title`.
 */
export function anchorOf(path: string, data: unknown): string | null {
  const anchored: string[] = []
  let value = data
  for (const part of path.split('.')) {
    if (!isNamed(part)) return null
    if (Array.isArray(value)) {
      const id = idOf(value[Number(part)])
      if (id === null) return null
      anchored.push(`#${id}`)
    } else anchored.push(part)
    value = within(value, part)
  }
  return anchored.join('.')
}

/** Where the field of an anchor stands in the document as it is now; null when its row is gone. */
export function pathOfAnchor(anchor: string, data: unknown): string | null {
  const path: string[] = []
  let value = data
  for (const part of anchor.split('.')) {
    let place = part
    if (part.startsWith('#')) {
      const index = Array.isArray(value) ? value.findIndex((row) => idOf(row) === part.slice(1)) : -1
      if (index === -1) return null
      place = String(index)
    }
    if (!isNamed(place)) return null
    path.push(place)
    value = within(value, place)
  }
  return path.join('.')
}

const isNamed = (part: string): boolean => /^\w+$/.test(part)

function within(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}

function idOf(row: unknown): string | null {
  const id = within(row, 'id')
  return typeof id === 'string' && /^[\w-]+$/.test(id) ? id : null
}
