import type { SchematicKind } from '@mecaformation/contracts/documents/schematic'

/** Words of the pages on schematics. */
export const messages = {
  type: 'Schéma',
  kind: 'Type',
  kinds: {
    electrique: 'Électrique',
    reseau: 'Réseau de communication',
    hydraulique: 'Hydraulique',
    pneumatique: 'Pneumatique',
    mecanique: 'Mécanique',
    thermodynamique: 'Thermodynamique',
  } satisfies Record<SchematicKind, string>,
  verifiedBy: 'Vérifié par',
  points: 'Les points du schéma',
  pointOf: (number: number, name: string) => `Point ${number} : ${name}`,
  drawingOf: (title: string) => `Dessin : ${title}`,
  terminals: 'Bornes : ',
  onDrawing: (number: number) => `Point ${number}, sur le dessin`,
  readMore: 'En savoir plus',
  credit: 'Crédit : ',
  howToRead: 'Comment le lire',
  relatedCodes: 'Codes défaut liés',
  relatedSchematics: 'Dans la même technologie',
  more: 'Points, bornes et lecture du schéma',
  shelf: {
    title: (start: string) => `Schémas : ${start}`,
    lead: (start: string, count: string) =>
      `${count} schémas dont le titre commence par « ${start} », accents mis à part.`,
    leadOne: (start: string) => `Le schéma dont le titre commence par « ${start} », accents mis à part.`,
  },
  list: {
    title: 'Schémas',
    description:
      'Schémas de mécanique automobile à points numérotés : chaque organe nommé, ses bornes, ce qu’il fait et où en lire davantage.',
    lead: 'Chaque point est numéroté, nommé et expliqué, avec ses bornes comme sur les schémas des ateliers.',
    alphabet: 'De A à Z',
    latest: 'Derniers schémas',
    none: 'Aucun schéma n’est publié pour le moment.',
  },
}
