import { count } from './plural.fr.ts'

const nbsp = '\u00A0'

export const messages = {
  length: {
    told: (length: number, most: number) => `${count(length, 'caractère')} sur ${most}`,
    short: (from: number) => `encore court${nbsp}: ${from} au moins se lisent mieux`,
    long: (most: number) => `les moteurs de recherche coupent après ${most}`,
    tooLong: 'trop long pour être publié',
  },
  lines: { told: (lines: number, singular: string) => count(lines, singular) },
  words: {
    label: 'Ce qu’on dit de l’image',
    alt: 'Texte de remplacement',
    altHelp: 'Ce que voit qui ne voit pas l’image. Il vaut partout où elle paraît.',
    credit: 'Crédit',
    save: 'Enregistrer',
    saved: 'Enregistré.',
    empty: 'Décrivez l’image : sans texte de remplacement, elle n’existe pas pour tout le monde.',
    refused: 'Ce texte n’a pas pu être enregistré. Il reste ici : réessayez.',
  },
  places: {
    region: 'Points sur le dessin',
    help: `Cliquez sur le dessin pour ajouter un point. Glissez-le, ou déplacez-le par les flèches (Maj${nbsp}: dix fois plus loin).`,
    none: 'Choisissez d’abord l’image : les points se placent dessus.',
    unreadable: 'L’image ne peut pas être montrée. Les nombres ci-dessous restent modifiables.',
    unnamed: 'Sans nom',
    mark: (number: number, name: string) => `Point ${number}, ${name}`,
    at: (x: string, y: string) => `${x}${nbsp}%, ${y}${nbsp}%`,
    list: 'Liste des points',
    undo: 'Annuler',
    add: 'Ajouter un point au milieu',
  },
}
