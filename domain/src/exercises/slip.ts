const shortest = 5

/**
 * Whether one text is the other but for one slip of the keyboard: a letter too many, missing, wrong, or two
 * that changed places. Short texts have no slips (« NPN », « PNP »), and a figure is never one (« P0299 »).
 */
export function isOneSlipFrom(given: string, expected: string): boolean {
  if (given === expected || Math.min(given.length, expected.length) < shortest) return false
  if (figuresOf(given) !== figuresOf(expected)) return false
  let start = 0
  while (start < given.length && given[start] === expected[start]) start += 1
  const [a, b] = [given.slice(start), expected.slice(start)]
  if (a.length === b.length) return a.slice(1) === b.slice(1) || isSwap(a, b)
  return a.length > b.length ? a.slice(1) === b : a === b.slice(1)
}

function isSwap(a: string, b: string): boolean {
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
}

function figuresOf(text: string): string {
  return text.replace(/\D/g, '')
}
