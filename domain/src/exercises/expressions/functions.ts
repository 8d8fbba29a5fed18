/** What formulas may call, with how many values; angles are in radians. */
interface FormulaFunction {
  least: number
  most: number
  apply: (values: readonly number[]) => number
}

function ofOne(apply: (value: number) => number): FormulaFunction {
  return { least: 1, most: 1, apply: ([value = Number.NaN]) => apply(value) }
}

export const formulaFunctions: ReadonlyMap<string, FormulaFunction> = new Map<string, FormulaFunction>([
  ['sqrt', ofOne(Math.sqrt)],
  ['abs', ofOne(Math.abs)],
  ['floor', ofOne(Math.floor)],
  ['ceil', ofOne(Math.ceil)],
  ['sin', ofOne(Math.sin)],
  ['cos', ofOne(Math.cos)],
  ['tan', ofOne(Math.tan)],
  ['asin', ofOne(Math.asin)],
  ['acos', ofOne(Math.acos)],
  ['atan', ofOne(Math.atan)],
  ['exp', ofOne(Math.exp)],
  ['ln', ofOne(Math.log)],
  ['log', ofOne(Math.log10)],
  ['min', { least: 2, most: 20, apply: (values) => Math.min(...values) }],
  ['max', { least: 2, most: 20, apply: (values) => Math.max(...values) }],
  [
    'round',
    {
      least: 1,
      most: 2,
      apply: ([value = Number.NaN, digits = 0]) => {
        const scale = 10 ** Math.trunc(digits)
        return Math.round(value * scale) / scale
      },
    },
  ],
])

export const formulaConstants: ReadonlyMap<string, number> = new Map([['pi', Math.PI]])

/** Whether a name belongs to the language, so that no value may bear it. */
export function isReservedName(name: string): boolean {
  return formulaFunctions.has(name) || formulaConstants.has(name)
}
