import { bases, prefixes, type UnitSymbol, unitSymbols } from './unit-symbols.ts'

/** A unit as amounts of the bases. */
export interface Unit {
  factor: number
  /** Of a scale that does not begin at nothing: degrees Celsius. */
  offset: number
  /** Exponents, in the order of `bases`. */
  dimension: readonly number[]
}

const pure: Unit = { factor: 1, offset: 0, dimension: bases.map(() => 0) }

/**
 * What a unit is worth (`mΩ`, `km/h`, `N·m`, `cm³`, `L/100 km`), or `null` when it is not one of the trade's.
 * Case counts where it makes a difference (mV, MV) and is forgiven where it makes none (`12 v`). The empty
 * text is the unit of a bare number.
 */
export function unitOf(source: string): Unit | null {
  const text = tidied(source)
  if (text === '') return pure
  const [above = '', ...below] = text.split('/')
  const upper = above === '1' ? pure : productOf(above)
  const lower = below.map(productOf)
  let unit = upper
  for (const divisor of lower) {
    if (unit === null || divisor === null) return null
    unit = combined(unit, divisor, -1)
  }
  return unit
}

/** Whether two units measure the same thing. */
export function measureTheSame(a: Unit, b: Unit): boolean {
  return a.dimension.every((exponent, place) => exponent === b.dimension[place])
}

/** A value of one unit in another that measures the same. */
export function convert(value: number, from: Unit, to: Unit): number {
  if (from.factor === to.factor && from.offset === to.offset) return value
  return (value * from.factor + from.offset - to.offset) / to.factor
}

/** One way to write what is written in several. */
function tidied(source: string): string {
  return (
    source
      .normalize('NFC')
      .replace(/\u2126/gu, 'Ω')
      .replace(/μ/gu, 'µ')
      .replace(/º/gu, '°')
      .replace(/[⁄÷]/gu, '/')
      .replace(/[×*⋅•]/gu, '·')
      .replace(/²/gu, '2')
      .replace(/³/gu, '3')
      .replace(/⁻/gu, '-')
      .replace(/¹/gu, '1')
      .replace(/\^/gu, '')
      .trim()
      .replace(/\.$/u, '')
      .replace(/\s*([/·])\s*/gu, '$1')
      // A torque and what people make of it: N·m, N.m, N m, daN·m.
      .replace(/N[·. ]m(?!\p{L})/gu, 'Nm')
      .replace(/Wh|W[·. ]h(?!\p{L})/gu, 'Wh')
      .replace(/A[·. ]h(?!\p{L})/gu, 'Ah')
  )
}

const factorShape = /^(?<symbol>.*?\P{N})(?<exponent>-?\d)?$/u

function productOf(text: string): Unit | null {
  const whole = symbolOf(text)
  if (whole !== null) return whole
  const factors = text.split(/[·\s]+|(?<=\p{L})\.(?=\p{L})/u).filter((factor) => factor !== '')
  if (factors.length === 0) return null
  let unit: Unit | null = pure
  for (const factor of factors) {
    const next = factorOf(factor)
    if (unit === null || next === null) return null
    unit = combined(unit, next.unit, next.exponent)
  }
  return unit
}

function factorOf(text: string): { unit: Unit; exponent: number } | null {
  if (/^\d{1,4}$/.test(text)) return { unit: { ...pure, factor: Number(text) }, exponent: 1 }
  const { symbol = '', exponent = '1' } = factorShape.exec(text)?.groups ?? {}
  const unit = symbolOf(symbol)
  return unit === null ? null : { unit, exponent: Number(exponent) }
}

/** In a product or a quotient a scale has no zero of its own: W/°C is W/K. */
function combined(unit: Unit, by: Unit, exponent: number): Unit {
  return {
    factor: unit.factor * by.factor ** exponent,
    offset: 0,
    dimension: unit.dimension.map((own, place) => own + exponent * (by.dimension[place] ?? 0)),
  }
}

/** By its exact writing, then by a symbol in whatever case, then by a prefix and such a symbol. */
function symbolOf(text: string): Unit | null {
  return exact.get(text) ?? inAnyCase.get(text.toLowerCase())?.unit ?? prefixed(text)
}

function prefixed(text: string): Unit | null {
  for (const [prefix, power] of [...prefixes, ['K', 3] as const, ['u', -6] as const]) {
    const known = text.startsWith(prefix) ? inAnyCase.get(text.slice(prefix.length).toLowerCase()) : undefined
    if (known?.prefixes === true) return scaled(known.unit, power)
  }
  return null
}

function scaled(unit: Unit, power: number): Unit {
  // Dividing keeps what is exact in figures exact: 1/1000, not 10 ** -3 times something.
  return { ...unit, factor: power < 0 ? unit.factor / 10 ** -power : unit.factor * 10 ** power }
}

const exact = new Map<string, Unit>()
const inAnyCase = new Map<string, { unit: Unit; prefixes: boolean }>()

for (const known of unitSymbols) {
  for (const text of [known.symbol, ...(known.words ?? [])]) {
    const unit = unitFrom(known)
    exact.set(text, unit)
    const folded = text.toLowerCase()
    if (!inAnyCase.has(folded)) inAnyCase.set(folded, { unit, prefixes: known.prefixes === true })
  }
}
// A symbol comes before what a prefix makes of another: « cd » is the candela, « min » the minute.
for (const known of unitSymbols.filter(({ prefixes: takes }) => takes)) {
  for (const [prefix, power] of prefixes) {
    const text = prefix + known.symbol
    if (!exact.has(text)) exact.set(text, scaled(unitFrom(known), power))
  }
}

function unitFrom({ factor, offset = 0, dimension }: UnitSymbol): Unit {
  return { factor, offset, dimension: bases.map((base) => dimension[base] ?? 0) }
}
