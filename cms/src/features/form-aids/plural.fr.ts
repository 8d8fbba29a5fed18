/** A number with its noun, in French: none and one are singular. */
export function count(number: number, singular: string): string {
  return `${number.toLocaleString('fr-FR')}\u00A0${singular}${number >= 2 ? 's' : ''}`
}
