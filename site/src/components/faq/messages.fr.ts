import type { FaqTheme } from '@mecaformation/contracts/documents/faq-entry'

/** Words of the page of frequent questions. */
export const messages = {
  type: 'Questions fréquentes',
  title: 'Questions fréquentes',
  description:
    'Inscription, paiement, technique, accessibilité : les réponses aux questions que l’on nous pose le plus souvent.',
  lead: 'La réponse d’abord en une phrase, puis en entier.',
  none: 'Aucune question n’est publiée pour le moment.',
  themes: {
    formations: 'Formations',
    inscription: 'Inscription',
    paiement: 'Paiement et financement',
    technique: 'Technique',
    garages: 'Garages',
    accessibilite: 'Accessibilité',
  } satisfies Record<FaqTheme, string>,
}
