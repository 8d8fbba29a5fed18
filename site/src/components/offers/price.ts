const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' })

/** An amount of cents as a French price: « 1 490,00 € », with spaces that do not break. */
export function frenchPrice(cents: number): string {
  return euros.format(cents / 100)
}
