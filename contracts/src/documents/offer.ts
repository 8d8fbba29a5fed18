import { z } from 'zod'
import { common, day, ids, line, optionalLine } from './parts.ts'

export const offerAudiences = ['particuliers', 'primo-arrivants', 'garages'] as const
/** What is sold in law: it decides contract, withdrawal and invoice. */
export const saleKinds = ['formation', 'contenu-numerique', 'service'] as const
export const billings = ['une-fois', 'en-plusieurs-fois', 'mensuel', 'annuel'] as const
/** `exoneration` is that of vocational training (CGI, art. 261, 4, 4°, a); the others are rates in hundredths. */
export const vatRegimes = ['exoneration', '20', '10', '5.5', '0'] as const

export type OfferAudience = (typeof offerAudiences)[number]
export type SaleKind = (typeof saleKinds)[number]
export type Billing = (typeof billings)[number]
export type VatRegime = (typeof vatRegimes)[number]

/** Euros, taxes included, to the cent. */
const price = z.number().positive().multipleOf(0.01)

export const offer = z.strictObject({
  collection: z.literal('offers'),
  ...common,
  audience: z.enum(offerAudiences),
  order: z.int(),
  kind: z.enum(saleKinds),
  /** Each with its own regime: audit, training and tools of one offer differ in law. */
  lines: z.array(z.strictObject({ label: line, price, vat: z.enum(vatRegimes) })).min(1),
  billing: z.enum(billings),
  /** Payments, when there are several. */
  instalments: z.int().min(2).max(12).nullable(),
  /** Courses that it opens; none and `opensEverything` false when it opens nothing online. */
  courses: ids,
  opensEverything: z.boolean(),
  /** Days of access; `null` without end, or as long as it is paid. */
  accessDays: z.int().positive().nullable(),
  seats: z.int().positive(),
  /** First and last day of sale. */
  soldFrom: day.nullable(),
  soldUntil: day.nullable(),
  included: z.array(line),
  conditions: z.array(line),
  /** Said beside the price, such as what it is not. */
  note: optionalLine,
})
export type Offer = z.infer<typeof offer>
