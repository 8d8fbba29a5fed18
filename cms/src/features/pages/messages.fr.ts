import type { PageKind } from '@mecaformation/contracts/documents/page'

const kinds: Record<PageKind, string> = { presentation: 'Présentation', legale: 'Page légale' }

export const messages = {
  singular: 'Page',
  plural: 'Pages',
  description: 'Les pages à la racine du site : présentation et pages légales.',
  kind: 'Type',
  kinds,
  reserved: (slug: string) =>
    `L’adresse « /${slug}/ » est celle d’une partie du site : choisissez-en une autre, ou changez le titre.`,
  phases: 'Phases',
  phase: 'Phase',
  phasesHelp: 'Pour une page qui présente un accompagnement : ses étapes, dans l’ordre, sous le texte.',
  phaseTitle: 'Titre',
  period: 'Période',
  periodHelp: 'Par exemple : semaines 1 à 4.',
  points: 'Ce que l’on y fait',
  pointsHelp: 'Une ligne par point.',
  offer: 'Offre présentée',
  offerHelp: 'Son prix et le chemin pour la demander paraissent sur la page.',
  isProvisional: 'Texte provisoire',
  isProvisionalHelp: 'La page dit qu’un juriste doit encore la relire.',
}
