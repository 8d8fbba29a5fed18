import type { TrainingLevel } from '@mecaformation/contracts/documents/skill'

const levels: Record<TrainingLevel, string> = {
  decouverte: 'Découverte',
  cap: 'CAP',
  'bac-pro': 'Bac pro',
  perfectionnement: 'Perfectionnement',
}

export const messages = {
  singular: 'Formation',
  plural: 'Formations',
  description:
    'Un parcours : ses objectifs, ses modules de leçons, et tout ce qu’un stagiaire doit savoir avant de s’inscrire.',
  tabs: { presentation: 'Présentation', programme: 'Programme', conditions: 'Conditions' },
  level: 'Niveau',
  levels,
  audience: 'Public visé',
  audienceHelp: 'Une ligne par public.',
  prerequisites: 'Prérequis',
  prerequisitesHelp: 'Un par ligne. S’il n’y en a pas, l’écrire.',
  objectives: 'Objectifs',
  objective: 'Objectif',
  objectivesHelp: 'Ce que le stagiaire saura faire, chacun rattaché à des compétences d’un référentiel.',
  modules: 'Modules',
  module: 'Module',
  moduleTitle: 'Titre',
  moduleSummary: 'En une phrase',
  lessons: 'Leçons',
  lessonsHelp:
    'Dans l’ordre, à glisser ou à déplacer par les flèches. Seules celles de cette formation sont proposées.',
  programme: {
    list: (lessons: number, minutes: string) =>
      `${lessons}\u00A0${lessons >= 2 ? 'leçons' : 'leçon'}${lessons === 0 ? '' : `, ${minutes}`}`,
    untitled: 'Sans titre',
    gone: 'Leçon introuvable, ou d’une autre formation',
    minutes: (minutes: number) => `${minutes}\u00A0min`,
    noMinutes: 'durée à donner',
    states: { published: 'Publiée', changed: 'Modifiée depuis', draft: 'Brouillon' },
    drag: (title: string) => `Glisser « ${title} »`,
    up: (title: string) => `Monter « ${title} »`,
    down: (title: string) => `Descendre « ${title} »`,
    remove: (title: string) => `Retirer « ${title} » du module`,
    open: (title: string) => `Ouvrir « ${title} »`,
    add: 'Ajouter une leçon de cette formation',
    choose: 'Choisir…',
    create: 'Nouvelle leçon',
    newTitle: 'Son titre',
    createNow: 'Créer la leçon',
    notMade: 'La leçon n’a pas pu être créée\u00A0: le serveur ne répond pas. Son titre reste ici, réessayez.',
    openPage: (title: string) => `Écrire « ${title} » sur sa page`,
    saveFirst: 'Donnez d’abord un titre à la formation\u00A0: ses leçons s’y rattachent.',
    unreachable: 'Les leçons ne peuvent pas être lues\u00A0: le serveur ne répond pas. Leur ordre est gardé.',
  },
  strangers: (titles: readonly string[]) =>
    titles.length === 1
      ? `Cette leçon est d’une autre formation : « ${titles[0]} ».`
      : `Ces leçons sont d’une autre formation : ${titles.map((title) => `« ${title} »`).join(', ')}.`,
  repeated: 'Une leçon ne se trouve qu’une fois dans le programme.',
  body: 'Présentation',
  methods: 'Méthodes',
  methodsHelp: 'Une par ligne : comment on apprend, avec qui, avec quels moyens.',
  evaluation: 'Évaluation',
  evaluationHelp: 'Une par ligne : comment les acquis sont vérifiés, et ce qui est remis.',
  accessDelay: 'Délai d’accès',
  accessDelayHelp: 'Le temps entre l’inscription et la première leçon.',
  practiceHours: 'Heures de pratique',
  practiceHoursHelp: 'En présentiel, avec un formateur. 0 s’il n’y en a pas.',
  accessibility: 'Accessibilité',
  accessibilityHelp: 'Une ligne par aménagement possible pour les personnes en situation de handicap.',
  accessibilityContact: 'Référent handicap',
  accessibilityContactHelp: 'Sa fonction et comment le joindre.',
}
