const format = new Intl.NumberFormat('fr-FR')

/** A whole number as it is written in French: 12 345 with a space that does not break. */
export function frenchNumber(value: number): string {
  return format.format(value)
}

const measures = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 6 })

/** A measured value as it is written in French: 11,8, with the minus sign of mathematics. */
export function frenchMeasure(value: number): string {
  return measures.format(value).replace('-', '−')
}
