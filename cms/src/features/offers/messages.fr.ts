import type { Billing, OfferAudience, SaleKind, VatRegime } from '@mecaformation/contracts/documents/offer'

const audiences: Record<OfferAudience, string> = {
  particuliers: 'Particuliers',
  'primo-arrivants': 'Primo-arrivants',
  garages: 'Garages',
}
const kinds: Record<SaleKind, string> = {
  formation: 'Action de formation',
  'contenu-numerique': 'Contenu numérique',
  service: 'Service',
}
const billings: Record<Billing, string> = {
  'une-fois': 'En une fois',
  'en-plusieurs-fois': 'En plusieurs fois',
  mensuel: 'Chaque mois',
  annuel: 'Chaque année',
}
const vatRegimes: Record<VatRegime, string> = {
  exoneration: 'Exonérée (formation professionnelle)',
  '20': '20 %',
  '10': '10 %',
  '5.5': '5,5 %',
  '0': '0 %',
}

export const messages = {
  singular: 'Offre',
  plural: 'Offres',
  description: 'Ce qui se vend : ses lignes et leur TVA, son paiement, ce qu’elle ouvre.',
  audience: 'Pour qui',
  kind: 'Nature de la vente',
  kindHelp:
    'Elle décide du contrat, de la rétractation et de la facture. Le site dit qu’une action de formation comprend l’évaluation finale et l’attestation, et qu’un contenu numérique ne les comprend pas.',
  lines: 'Lignes',
  line: 'Ligne',
  linesHelp: 'Chaque ligne a son régime de TVA : un audit, une formation et un outil n’ont pas le même.',
  label: 'Intitulé',
  price: 'Prix TTC (€)',
  priceRefusal: 'Un prix a deux décimales au plus.',
  vat: 'TVA',
  billing: 'Paiement',
  instalments: 'Nombre de paiements',
  instalmentsRefusal: 'Écrivez en combien de fois, de 2 à 12.',
  wholeNumber: 'Écrivez un nombre entier.',
  courses: 'Ouvre les formations',
  opensEverything: 'Ouvre toutes les formations',
  accessDays: 'Jours d’accès',
  accessDaysHelp: 'Vide : sans fin, ou tant que l’abonnement est payé.',
  seats: 'Places',
  seatsHelp: 'Personnes qui peuvent suivre avec une seule commande.',
  soldFrom: 'En vente du',
  soldUntil: 'En vente jusqu’au',
  soldUntilRefusal: 'Le dernier jour de vente ne peut pas précéder le premier.',
  included: 'Comprend',
  includedHelp: 'Une ligne par élément.',
  conditions: 'Conditions',
  conditionsHelp: 'Une par ligne : rétractation, durée, ce qui n’est pas compris.',
  note: 'Précision à côté du prix',
  audiences,
  kinds,
  billings,
  vatRegimes,
}
