/** Rates by regime, in thousandths. The exemption is that of vocational training: CGI, art. 261, 4, 4°, a. */
const rates = { exoneration: 0, '20': 200, '10': 100, '5.5': 55, '0': 0 } as const

export type VatRegime = keyof typeof rates

/** An amount in whole cents: `gross` is always `net + vat`. */
export interface SplitAmount {
  readonly gross: number
  readonly net: number
  readonly vat: number
}

/** Splits an amount that includes the tax: the net is rounded to the cent, the tax is what remains. */
export function splitVat(gross: number, regime: VatRegime): SplitAmount {
  const net = Math.round((gross * 1000) / (1000 + rates[regime]))
  return { gross, net, vat: gross - net }
}
