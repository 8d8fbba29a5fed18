import type { FaqTheme } from '@mecaformation/contracts/documents/faq-entry'

const themes: Record<FaqTheme, string> = {
  formations: 'Formations',
  inscription: 'Inscription',
  paiement: 'Paiement et financement',
  technique: 'Technique',
  garages: 'Garages',
  accessibilite: 'Accessibilité',
}

export const messages = {
  singular: 'Question fréquente',
  plural: 'Questions fréquentes',
  description: 'Ce que l’on nous demande, avec la réponse en une phrase puis en entier.',
  title: 'Question',
  summary: 'Réponse en une phrase',
  theme: 'Thème',
  body: 'Réponse',
  themes,
}
