import type { PageKind } from '@mecaformation/contracts/documents/page'

const kinds: Record<PageKind, string> = { presentation: 'Présentation', legale: 'Page légale' }

export const messages = {
  singular: 'Page',
  plural: 'Pages',
  description: 'Les pages à la racine du site : présentation et pages légales.',
  kind: 'Sorte',
  kinds,
  isProvisional: 'Texte provisoire',
  isProvisionalHelp: 'La page dit qu’un juriste doit encore la relire.',
}
