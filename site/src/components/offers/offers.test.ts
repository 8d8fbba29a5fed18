import type { Offer } from '@mecaformation/contracts/documents/offer'
import { expect, test } from 'vitest'
import { billingWords } from './billing-words.ts'
import { factsOf } from './offer-facts.ts'
import { frenchPrice } from './price.ts'

/** Spaces that do not break, wide and narrow, as plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const line = (price: number): Offer['lines'][number] => ({ label: 'Formation', price, vat: 'exoneration' })

test('a price is French, and does not break', () => {
  expect(plain(frenchPrice(149000))).toBe('1 490,00 €')
  expect(frenchPrice(149000)).not.toContain(' ')
})

test.each([
  ['une-fois', null, [890], '890,00 € en une fois'],
  ['en-plusieurs-fois', 4, [500, 390], '4 × 222,50 € (890,00 € au total)'],
  ['en-plusieurs-fois', 3, [100], '2 × 33,33 € puis 33,34 € (100,00 € au total)'],
  ['en-plusieurs-fois', null, [100], '100,00 € en plusieurs fois'],
  ['en-plusieurs-fois', 12, [0.05], '0,05 € en plusieurs fois'],
  ['mensuel', null, [29], '29,00 € par mois'],
  ['annuel', null, [290], '290,00 € par an'],
] as const)('%s in %s of %j is « %s »', (billing, instalments, prices, words) => {
  expect(plain(billingWords({ billing, instalments, lines: prices.map(line) }))).toBe(words)
})

const facts = {
  kind: 'formation',
  billing: 'une-fois',
  seats: 1,
  accessDays: null,
  soldFrom: null,
  soldUntil: null,
} as const
const factOf = (label: string, change: object) =>
  factsOf({ ...facts, ...change }).find((fact) => fact.label === label)?.value

test('access without end is that of a purchase, not of a subscription', () => {
  expect(factOf('Accès', {})).toBe('Sans date de fin')
  expect(factOf('Accès', { billing: 'mensuel' })).toBe('Tant que l’abonnement est payé')
  expect(factOf('Accès', { billing: 'mensuel', accessDays: 30 })).toBe('30 jours')
})

test('days of sale are told when there are any', () => {
  expect(factOf('En vente', {})).toBeUndefined()
  expect(factOf('En vente', { soldFrom: '2027-01-01' })).toBe('À partir du 1er janvier 2027')
  expect(factOf('En vente', { soldUntil: '2027-06-30' })).toBe('Jusqu’au 30 juin 2027')
  expect(factOf('En vente', { soldFrom: '2027-01-01', soldUntil: '2027-06-30' })).toBe(
    'Du 1er janvier 2027 au 30 juin 2027',
  )
})
