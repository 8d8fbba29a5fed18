/** The beginning of a code that a person typed (`p04` → `P04`), `null` for anything else, whole codes included. */
export function codeBeginning(typed: string): string | null {
  const compact = typed.toUpperCase().replace(/[\s-]/g, '')
  return /^[PCBU][0-3][0-9A-F]{0,2}$/.test(compact) ? compact : null
}

/** Of the codes known, `count` at most, those that begin like a code or the beginning of one, the nearest first. */
export function nearbyCodes(code: string, known: Iterable<string>, count: number): string[] {
  const place = Number.parseInt(code.slice(1).padEnd(4, '0'), 16)
  return [...known]
    .map((other) => ({ other, shared: sharedLength(code, other), away: Math.abs(placeOf(other) - place) }))
    .filter(({ shared }) => shared >= Math.min(code.length, 3))
    .sort((a, b) => b.shared - a.shared || a.away - b.away || (a.other < b.other ? -1 : 1))
    .slice(0, count)
    .map(({ other }) => other)
}

function placeOf(code: string): number {
  return Number.parseInt(code.slice(1), 16)
}

function sharedLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}
