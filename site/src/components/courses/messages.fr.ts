import type { TrainingLevel } from '@mecaformation/contracts/documents/skill'

const levels: Record<TrainingLevel, string> = {
  decouverte: 'Découverte',
  cap: 'CAP',
  'bac-pro': 'Bac pro',
  perfectionnement: 'Perfectionnement',
}

/** Words of the pages on courses. */
export const messages = {
  type: 'Formation',
  levels,
  list: {
    title: 'Formations',
    description:
      'Formations de mécanique automobile par niveau : durée, programme leçon par leçon, méthodes, évaluation et prix.',
    lead: 'Des parcours de leçons, du premier jour à l’atelier au perfectionnement. Chacun dit ses objectifs, son programme et ses prix.',
    none: 'Aucune formation n’est publiée pour le moment.',
  },
  level: 'Niveau',
  duration: 'Durée',
  practice: 'Dont pratique',
  practiceHours: (hours: string) => `${hours} en présentiel`,
  lessons: 'Leçons',
  lessonCount: (count: number) => (count > 1 ? `${count} leçons` : `${count} leçon`),
  verifiedBy: 'Vérifié par',
  audience: 'Public',
  prerequisites: 'Prérequis',
  objectives: 'Objectifs',
  objectivesLead: 'À la fin, vous saurez :',
  skills: 'Les compétences visées et leur référentiel',
  programme: 'Programme',
  noLesson: 'Les leçons de ce module ne sont pas encore publiées.',
  methods: 'Méthodes',
  practiceNone: 'Cette formation se suit entièrement en ligne, sans heures de pratique en présentiel.',
  practiceSome: (hours: string) => `${hours} de pratique en présentiel, avec un formateur.`,
  evaluation: 'Évaluation',
  prices: 'Prix',
  noOffer: 'Aucune offre n’ouvre cette formation pour le moment.',
  offer: 'Détail de l’offre',
  accessDelay: 'Délai d’accès',
  accessibility: 'Accessibilité',
  accessibilityContact: 'Contact',
  testimonials: 'Ils l’ont suivie',
  agreedOn: (day: string) => `Publié avec son accord écrit du ${day}.`,
  quote: (text: string) => `« ${text} »`,
}
