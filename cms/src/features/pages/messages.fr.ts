import type { PageKind } from '@mecaformation/contracts/documents/page'

const kinds: Record<PageKind, string> = { presentation: 'Présentation', legale: 'Page légale' }

export const messages = {
  singular: 'Page',
  plural: 'Pages',
  description: 'Les pages à la racine du site : présentation et pages légales.',
  kind: 'Sorte',
  kinds,
  reserved: (slug: string) =>
    `L’adresse « /${slug}/ » est celle d’une partie du site : choisissez-en une autre, ou changez le titre.`,
  isProvisional: 'Texte provisoire',
  isProvisionalHelp: 'La page dit qu’un juriste doit encore la relire.',
}
