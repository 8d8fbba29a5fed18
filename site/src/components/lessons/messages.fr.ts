import type { LessonAccess } from '@mecaformation/contracts/documents/lesson'

const accesses: Record<LessonAccess, string> = { libre: 'Libre', inscrits: 'Réservée aux inscrits' }

/** Words of the pages of lessons. */
export const messages = {
  type: 'Leçon',
  accesses,
  progress: 'Progression',
  headTitle: (position: number, title: string) => `Leçon ${position} : ${title}`,
  position: (place: number, of: number) => `Leçon ${place} sur ${of}`,
  duration: 'Durée',
  access: 'Accès',
  opens: 'Ouverture',
  opensAfter: (days: number) => (days === 1 ? '1 jour après l’inscription' : `${days} jours après l’inscription`),
  verifiedBy: 'Vérifié par',
  objectives: 'Objectifs',
  prerequisites: 'À faire avant',
  skills: 'Compétences travaillées',
  reserved: {
    title: 'Cette leçon est réservée aux inscrits',
    holds: (duration: string) =>
      `Elle prend ${duration}. Ses objectifs sont sur cette page ; son texte, ses figures et ses exercices s’ouvrent avec l’inscription.`,
    begun: 'Vous venez d’en lire le début.',
    course: (title: string) => `Pour la lire, inscrivez-vous à la formation « ${title} » par l’une de ces offres :`,
    programme: 'Voir tout le programme et les leçons libres',
  },
  neighbours: 'Leçons voisines',
  previous: 'Leçon précédente',
  next: 'Leçon suivante',
  /** Of a neighbour that not everybody may read. */
  reservedOf: (label: string) => `${label} · réservée aux inscrits`,
  print: 'Imprimer la leçon',
}
