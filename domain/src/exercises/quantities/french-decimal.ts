const narrowSpace = '\u202F'

/** A number as it is printed in French: `1 234,5`, with `decimals` digits after the comma at most. */
export function frenchDecimal(value: number, decimals: number): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.')
  const digits = fraction.replace(/0+$/, '')
  const isNegative = value < 0 && (/[1-9]/.test(whole) || digits !== '')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, narrowSpace) : whole
  return `${isNegative ? '−' : ''}${grouped}${digits === '' ? '' : `,${digits}`}`
}

/** How many digits after the comma a number has, without what floating point adds beyond 14 figures. */
export function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(Number(value.toPrecision(14))).split('e')
  const fraction = mantissa.split('.')[1]?.length ?? 0
  return Math.min(20, Math.max(0, fraction - Number(exponent)))
}

/** A number with its unit, apart by a space that does not break; the degree of an angle stands close. */
export function frenchQuantity(value: number, unit: string, decimals: number): string {
  const number = frenchDecimal(value, decimals)
  if (unit === '') return number
  return unit === '°' ? `${number}°` : `${number}\u00A0${unit}`
}
