const euros = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger',
})

/** An amount of cents as a French price: « 1 490 € », « 222,50 € », with spaces that do not break. */
export function frenchPrice(cents: number): string {
  return euros.format(cents / 100)
}
