import type { LessonAccess } from '@mecaformation/contracts/documents/lesson'

const accesses: Record<LessonAccess, string> = { libre: 'Libre', inscrits: 'Réservée aux inscrits' }

export const messages = {
  singular: 'Leçon',
  plural: 'Leçons',
  description: 'Une séance d’une formation. Réservée, seul son extrait est public.',
  tabs: { text: 'Objectifs et texte', extract: 'Extrait public', links: 'Prérequis et compétences' },
  course: 'Formation',
  courseHelp:
    'Son adresse suit celle de la formation. Ajoutez-la ensuite à un module de la formation : elle y prend sa place.',
  courseSlug: 'Adresse de la formation',
  courseRefusal: 'Choisissez une formation qui a déjà une adresse : publiez-la d’abord.',
  slugTaken: 'Une autre leçon de cette formation a déjà cette adresse.',
  access: 'Accès',
  accesses,
  objectives: 'Objectifs',
  objectivesHelp: 'Un par ligne : ce que le stagiaire saura faire après la leçon.',
  prerequisites: 'Leçons à faire avant',
  opensAfterDays: 'S’ouvre après (jours)',
  opensAfterDaysHelp: 'Jours après l’inscription. 0 : tout de suite.',
  extract: 'Extrait public',
  extractHelp: 'Un paragraphe par ligne : tout ce que voit un visiteur quand la leçon est réservée.',
}
