import type { SchoolLevel, Subject } from '@mecaformation/contracts/documents/general-education'

/** Words of the pages on general education. */
export const messages = {
  type: 'Enseignement général',
  level: 'Niveau',
  time: 'Durée',
  skills: 'Compétences travaillées',
  following: 'Dans la même matière',
  note: (level: string, minutes: string) => `${level}, ${minutes}`,
  levels: { cap: 'CAP', 'bac-pro': 'Bac pro' } satisfies Record<SchoolLevel, string>,
  subjects: {
    mathematiques: {
      name: 'Mathématiques',
      lead: 'Proportions, unités, fonctions, statistiques : les mathématiques du CAP et du bac pro, par ce que l’on calcule à l’atelier.',
    },
    francais: {
      name: 'Français',
      lead: 'Lire un ordre de réparation, rédiger un compte rendu, expliquer une panne au client : le français du métier.',
    },
    'physique-chimie': {
      name: 'Physique-chimie',
      lead: 'Forces, pressions, énergie, électricité, combustion : la physique et la chimie de ce que l’on mesure sur un véhicule.',
    },
    technologie: {
      name: 'Technologie',
      lead: 'Lire un dessin, reconnaître un matériau, comprendre un mécanisme : ce que la technologie apporte au diagnostic.',
    },
    'prevention-sante-environnement': {
      name: 'Prévention, santé, environnement',
      lead: 'Repérer un danger, évaluer un risque, trier un déchet, porter secours : se protéger et protéger les autres.',
    },
    'histoire-geographie': {
      name: 'Histoire-géographie',
      lead: 'L’automobile, l’industrie et les territoires : l’histoire et la géographie par le métier.',
    },
    anglais: {
      name: 'Anglais',
      lead: 'Lire une notice, un schéma, un écran de diagnostic : l’anglais que l’on rencontre à l’atelier.',
    },
  } satisfies Record<Subject, { name: string; lead: string }>,
  none: 'Les premières fiches de cette matière sont en préparation.',
  count: (count: string, isOne: boolean) => (isOne ? `${count} fiche` : `${count} fiches`),
  list: {
    title: 'Enseignement général',
    description:
      'Les matières générales du CAP et du bac pro maintenance des véhicules, par ce qu’elles servent à faire à l’atelier.',
    lead: 'Les matières générales du CAP et du bac pro, par ce qu’elles servent à faire à l’atelier.',
  },
}
