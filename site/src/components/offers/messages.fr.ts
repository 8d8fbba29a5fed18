import type { OfferAudience, SaleKind, VatRegime } from '@mecaformation/contracts/documents/offer'

const audiences: Record<OfferAudience, string> = {
  particuliers: 'Particuliers',
  'primo-arrivants': 'Primo-arrivants',
  garages: 'Garages',
}
const kinds: Record<SaleKind, string> = {
  formation: 'Action de formation professionnelle',
  'contenu-numerique': 'Contenu numérique',
  service: 'Service',
}
const regimes: Record<VatRegime, string> = {
  exoneration: 'Exonéré : formation professionnelle continue (CGI, art. 261, 4, 4°, a)',
  '20': 'TVA à 20 % comprise',
  '10': 'TVA à 10 % comprise',
  '5.5': 'TVA à 5,5 % comprise',
  '0': 'TVA à 0 %',
}

/** Words of the page of prices, and of prices elsewhere. */
export const messages = {
  type: 'Offre',
  audiences,
  kinds,
  regimes,
  list: {
    title: 'Tarifs',
    description:
      'Prix toutes taxes comprises des formations de mécanique automobile : ce que chaque offre comprend, ce qu’elle ouvre et à quelles conditions.',
    lead: 'Tous les prix sont toutes taxes comprises. Chaque offre dit ce qu’elle comprend, ce qu’elle ouvre et ce qu’elle n’est pas.',
    none: 'Aucune offre n’est publiée pour le moment.',
    summary: 'Les offres',
  },
  once: (price: string) => `${price} en une fois`,
  severalTimes: 'en plusieurs fois',
  times: (count: number, price: string) => `${count} × ${price}`,
  thenLast: (price: string) => `puis ${price}`,
  inAll: (price: string) => `(${price} au total)`,
  monthly: (price: string) => `${price} par mois`,
  yearly: (price: string) => `${price} par an`,
  lines: 'Détail du prix',
  linesOf: (offer: string) => `Détail du prix : ${offer}`,
  line: 'Ligne',
  regime: 'TVA',
  price: 'Prix TTC',
  total: 'Total TTC',
  split: (net: string, vat: string) => `Dont ${net} hors taxes et ${vat} de TVA.`,
  payment: 'Paiement',
  kind: 'Nature',
  opens: 'Ouvre',
  opensEverything: 'Toutes les formations publiées',
  seats: 'Places',
  seatCount: (count: number) => (count === 1 ? 'Une personne' : `Jusqu’à ${count} personnes`),
  access: 'Accès',
  accessDays: (days: number) => `${days} jours`,
  accessSubscribed: 'Tant que l’abonnement est payé',
  accessEndless: 'Sans date de fin',
  sold: 'En vente',
  soldBetween: (from: string, until: string) => `Du ${from} au ${until}`,
  soldFrom: (from: string) => `À partir du ${from}`,
  soldUntil: (until: string) => `Jusqu’au ${until}`,
  included: 'Comprend',
  conditions: 'Conditions',
  contact: 'Nous écrire à propos d’une offre',
}
