/** The base of every dimension, in the order of their exponents; turns, bits and decibels stand for themselves. */
export const bases = ['m', 'kg', 's', 'A', 'K', 'cd', 'rad', 'bit', 'dB'] as const
export type Base = (typeof bases)[number]

/** A unit by its symbol: how much of the bases it is. */
export interface UnitSymbol {
  symbol: string
  /** Other ways to write it. */
  words?: readonly string[]
  factor: number
  dimension: Partial<Record<Base, number>>
  prefixes?: boolean
  /** Added after the factor: degrees Celsius alone have one. */
  offset?: number
}

const pressure = { kg: 1, m: -1, s: -2 }
const energy = { kg: 1, m: 2, s: -2 }
const power = { kg: 1, m: 2, s: -3 }
const tension = { kg: 1, m: 2, s: -3, A: -1 }
const resistance = { kg: 1, m: 2, s: -3, A: -2 }

/** The units of the trade. A torque is not an energy: it is counted by radian. */
export const unitSymbols: readonly UnitSymbol[] = [
  { symbol: 'V', words: ['volt', 'volts'], factor: 1, dimension: tension, prefixes: true },
  { symbol: 'A', words: ['ampère', 'ampères', 'ampere', 'amperes'], factor: 1, dimension: { A: 1 }, prefixes: true },
  { symbol: 'Ω', words: ['ohm', 'ohms'], factor: 1, dimension: resistance, prefixes: true },
  { symbol: 'W', words: ['watt', 'watts'], factor: 1, dimension: power, prefixes: true },
  { symbol: 'ch', factor: 735.49875, dimension: power },
  { symbol: 'F', words: ['farad', 'farads'], factor: 1, dimension: { kg: -1, m: -2, s: 4, A: 2 }, prefixes: true },
  { symbol: 'H', words: ['henry', 'henrys'], factor: 1, dimension: { ...energy, A: -2 }, prefixes: true },
  { symbol: 'C', words: ['coulomb', 'coulombs'], factor: 1, dimension: { A: 1, s: 1 }, prefixes: true },
  { symbol: 'T', words: ['tesla', 'teslas'], factor: 1, dimension: { kg: 1, s: -2, A: -1 }, prefixes: true },
  { symbol: 'Ah', factor: 3600, dimension: { A: 1, s: 1 }, prefixes: true },
  { symbol: 'Wh', factor: 3600, dimension: energy, prefixes: true },
  { symbol: 'J', words: ['joule', 'joules'], factor: 1, dimension: energy, prefixes: true },
  { symbol: 'Hz', words: ['hertz'], factor: 1, dimension: { s: -1 }, prefixes: true },
  { symbol: 's', words: ['seconde', 'secondes', 'sec'], factor: 1, dimension: { s: 1 }, prefixes: true },
  { symbol: 'min', words: ['minute', 'minutes', 'mn'], factor: 60, dimension: { s: 1 } },
  { symbol: 'h', words: ['heure', 'heures'], factor: 3600, dimension: { s: 1 } },
  { symbol: 'j', words: ['jour', 'jours'], factor: 86_400, dimension: { s: 1 } },
  { symbol: 'm', words: ['mètre', 'mètres', 'metre', 'metres'], factor: 1, dimension: { m: 1 }, prefixes: true },
  { symbol: 'g', words: ['gramme', 'grammes'], factor: 0.001, dimension: { kg: 1 }, prefixes: true },
  { symbol: 't', words: ['tonne', 'tonnes'], factor: 1000, dimension: { kg: 1 } },
  { symbol: 'L', words: ['litre', 'litres'], factor: 0.001, dimension: { m: 3 }, prefixes: true },
  { symbol: 'l', factor: 0.001, dimension: { m: 3 }, prefixes: true },
  { symbol: 'N', words: ['newton', 'newtons'], factor: 1, dimension: { kg: 1, m: 1, s: -2 }, prefixes: true },
  { symbol: 'Nm', factor: 1, dimension: { ...energy, rad: -1 }, prefixes: true },
  { symbol: 'Pa', words: ['pascal', 'pascals'], factor: 1, dimension: pressure, prefixes: true },
  { symbol: 'bar', words: ['bars'], factor: 100_000, dimension: pressure, prefixes: true },
  { symbol: 'psi', factor: 6894.757293168, dimension: pressure },
  { symbol: 'K', words: ['kelvin', 'kelvins'], factor: 1, dimension: { K: 1 }, prefixes: true },
  { symbol: '°C', words: ['degré celsius', 'degrés celsius', '℃'], factor: 1, dimension: { K: 1 }, offset: 273.15 },
  { symbol: '%', factor: 0.01, dimension: {} },
  { symbol: '‰', factor: 0.001, dimension: {} },
  { symbol: 'ppm', factor: 1e-6, dimension: {} },
  { symbol: 'rad', words: ['radian', 'radians'], factor: 1, dimension: { rad: 1 }, prefixes: true },
  { symbol: '°', words: ['degré', 'degrés'], factor: Math.PI / 180, dimension: { rad: 1 } },
  { symbol: 'tr', words: ['tour', 'tours'], factor: 2 * Math.PI, dimension: { rad: 1 } },
  { symbol: 'rpm', factor: Math.PI / 30, dimension: { rad: 1, s: -1 } },
  { symbol: 'cd', words: ['candela', 'candelas'], factor: 1, dimension: { cd: 1 }, prefixes: true },
  { symbol: 'lm', words: ['lumen', 'lumens'], factor: 1, dimension: { cd: 1, rad: 2 }, prefixes: true },
  { symbol: 'lx', words: ['lux'], factor: 1, dimension: { cd: 1, rad: 2, m: -2 }, prefixes: true },
  { symbol: 'bit', words: ['bits'], factor: 1, dimension: { bit: 1 }, prefixes: true },
  { symbol: 'o', words: ['octet', 'octets'], factor: 8, dimension: { bit: 1 }, prefixes: true },
  { symbol: 'dB', factor: 1, dimension: { dB: 1 } },
]

/** Thousands and thousandths, as powers of ten. */
export const prefixes: readonly (readonly [string, number])[] = [
  ['p', -12],
  ['n', -9],
  ['µ', -6],
  ['m', -3],
  ['c', -2],
  ['d', -1],
  ['da', 1],
  ['h', 2],
  ['k', 3],
  ['M', 6],
  ['G', 9],
]
