import type { LessonAccess } from '@mecaformation/contracts/documents/lesson'

const accesses: Record<LessonAccess, string> = { libre: 'Libre', inscrits: 'Réservée aux inscrits' }

/** Words of the pages of lessons. */
export const messages = {
  type: 'Leçon',
  accesses,
  progress: 'Progression',
  headTitle: (position: number, title: string) => `Leçon ${position} : ${title}`,
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
    text: 'Vous voyez ici ses objectifs et, s’il y en a un, son extrait. Le texte complet et ses figures sont ouverts aux personnes inscrites à la formation.',
    offers: 'Voir les offres qui ouvrent cette formation',
  },
  neighbours: 'Leçons voisines',
  previous: 'Leçon précédente',
  next: 'Leçon suivante',
}
