const format = new Intl.NumberFormat('fr-FR')

/** A whole number as it is written in French: 12 345 with a space that does not break. */
export function frenchNumber(value: number): string {
  return format.format(value)
}
