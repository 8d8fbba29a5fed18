/**
 * Cents of a price in euros. Throws a `RangeError` when it is not to the cent: a price that was rounded in
 * silence would be another than the one that was agreed.
 */
export function centsFrom(euros: number): number {
  if (!isToTheCent(euros)) throw new RangeError(`${euros} is not a price to the cent`)
  return Math.round(euros * 100)
}

/** Whether a number of euros has two decimals at most, as far as a binary fraction can tell. */
export function isToTheCent(euros: number): boolean {
  return Number.isSafeInteger(Math.round(euros * 100)) && Number(euros.toFixed(2)) === euros
}
