/** The tests of a code as a tree of decisions: what each outcome says, and which test it leads to. */

/** One test as its author wrote it. */
export interface WrittenTest {
  readonly title: string
  /** What to do after a good result; empty where nothing is said. */
  readonly ifGood: string
  readonly ifBad: string
}

/** Where an outcome leads: the test that it names, else the one that follows in order, else the end. */
export interface Branch {
  readonly text: string
  /** The place of a test, from 0; `null` at the end. */
  readonly leadsTo: number | null
  /** Whether the text itself names that test. */
  readonly isJump: boolean
}

export interface TestNode {
  readonly title: string
  readonly good: Branch
  readonly bad: Branch
}

export type TestFault =
  /** An outcome names a test that does not exist; `test` is where it stands, `named` the number as written. */
  | { readonly kind: 'unknown'; readonly test: number; readonly named: number }
  /** No outcome of an earlier test leads here. */
  | { readonly kind: 'unreachable'; readonly test: number }
  /** An outcome leads back to `to`, from where one comes here again. */
  | { readonly kind: 'loop'; readonly test: number; readonly to: number }
  /** Neither outcome says what it means. */
  | { readonly kind: 'silent'; readonly test: number }
  /** Both outcomes say the same: the test decides nothing. */
  | { readonly kind: 'undecided'; readonly test: number }

export interface TestTree {
  readonly nodes: readonly TestNode[]
  readonly faults: readonly TestFault[]
}

/**
 * « essai 3 », « l’essai n° 3 », « test 3 » names a test by its number. Only what the text sends somebody to counts:
 * « comme à l’essai 1 », « mesuré à l’essai 2 » look back and move nobody.
 */
const jump =
  /(?:pass(?:ez|er)|all(?:ez|er)|continu(?:ez|er)|poursui(?:vez|vre)|repren(?:ez|dre)|reven(?:ez|ir)|retour(?:nez|ner)?|recommenc(?:ez|er)|voir|voyez|faites|suivez|→)[^.;!?]{0,40}?(?:essai|test)\s*(?:n[°o]\s*)?(\d{1,2})(?!\s*[.,]?\d)/iu

/** The tree that the tests make, in their order, and what is wrong with it. */
export function testTree(tests: readonly WrittenTest[]): TestTree {
  const nodes = tests.map(({ title, ifGood, ifBad }, place) => ({
    title: title.trim(),
    good: branchOf(ifGood, place, tests.length),
    bad: branchOf(ifBad, place, tests.length),
  }))
  const reached = reachedFrom(nodes)
  const faults = nodes.flatMap((node, test) => [
    ...unknownNames(node, test, nodes.length),
    ...(reached.has(test) ? loopsOf(nodes, test) : [{ kind: 'unreachable' as const, test }]),
    ...decisionFaults(node, test),
  ])
  return { nodes, faults }
}

function branchOf(written: string, place: number, count: number): Branch {
  const text = written.trim()
  const named = namedTest(text)
  if (named !== null && named >= 1 && named <= count) return { text, leadsTo: named - 1, isJump: true }
  return { text, leadsTo: place + 1 < count ? place + 1 : null, isJump: false }
}

/** The number of the test that a text sends somebody to, as written; `null` where it names none. */
function namedTest(text: string): number | null {
  const number = jump.exec(text)?.[1]
  return number === undefined ? null : Number(number)
}

const leadsOf = ({ good, bad }: TestNode): number[] =>
  [good.leadsTo, bad.leadsTo].filter((place): place is number => place !== null)

function reachedFrom(nodes: readonly TestNode[], start = 0): ReadonlySet<number> {
  const reached = new Set<number>()
  const waiting = [start]
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const node = nodes[place]
    if (node === undefined || reached.has(place)) continue
    reached.add(place)
    waiting.push(...leadsOf(node))
  }
  return reached
}

/** A way back from which one comes here again: told at the test that goes back. */
function loopsOf(nodes: readonly TestNode[], test: number): TestFault[] {
  const node = nodes[test]
  if (node === undefined) return []
  const back = new Set(leadsOf(node).filter((to) => to <= test && reachedFrom(nodes, to).has(test)))
  return [...back].map((to) => ({ kind: 'loop', test, to }))
}

function unknownNames({ good, bad }: TestNode, test: number, count: number): TestFault[] {
  return [good, bad].flatMap(({ text }) => {
    const named = namedTest(text)
    return named !== null && (named < 1 || named > count) ? [{ kind: 'unknown' as const, test, named }] : []
  })
}

function decisionFaults({ good, bad }: TestNode, test: number): TestFault[] {
  if (good.text === '' && bad.text === '') return [{ kind: 'silent', test }]
  return good.text === bad.text ? [{ kind: 'undecided', test }] : []
}
