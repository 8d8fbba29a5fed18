import type { Offer } from '@mecaformation/contracts/documents/offer'
import { expect, test } from 'vitest'
import { billingWords } from './billing-words.ts'
import { messages } from './messages.fr.ts'
import { assessmentWords, factsOf, regimesOf } from './offer-facts.ts'
import { frenchPrice } from './price.ts'

/** Spaces that do not break, wide and narrow, as plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const line = (price: number): Offer['lines'][number] => ({ label: 'Formation', price, vat: 'exoneration' })

test('a price is French, and does not break', () => {
  expect(plain(frenchPrice(149000))).toBe('1 490 €')
  expect(frenchPrice(149000)).not.toContain(' ')
})

test.each([
  ['une-fois', null, [890], '890 € en une fois'],
  ['en-plusieurs-fois', 4, [500, 390], '4 × 222,50 € (890 € au total)'],
  ['en-plusieurs-fois', 3, [100], '2 × 33,33 € puis 33,34 € (100 € au total)'],
  ['en-plusieurs-fois', null, [100], '100 € en plusieurs fois'],
  ['en-plusieurs-fois', 12, [0.05], '0,05 € en plusieurs fois'],
  ['mensuel', null, [29], '29 € par mois'],
  ['annuel', null, [290], '290 € par an'],
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

test('lines of one regime say it once, others each their own', () => {
  const tools = { label: 'Outils : fiches, tableaux', price: 300, vat: '20' } as const
  expect(regimesOf([tools, { ...tools, label: 'Audit' }])).toEqual([messages.regimes['20']])
  expect(regimesOf([{ ...tools, label: 'Formation, en ligne', vat: 'exoneration' }, tools])).toEqual([
    messages.regimeOf('Formation', messages.regimes.exoneration),
    messages.regimeOf('Outils', messages.regimes['20']),
  ])
})

test('an offer tells whether it ends with an assessment, where it could', () => {
  expect(assessmentWords('formation')).toBe(messages.withAssessment)
  expect(assessmentWords('contenu-numerique')).toBe(messages.withoutAssessment)
  expect(assessmentWords('service')).toBeNull()
})
