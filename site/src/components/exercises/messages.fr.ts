import type { QuestionType } from '@mecaformation/domain/exercises/question'

const types: Record<QuestionType, string> = {
  single: 'Choix unique',
  multiple: 'Choix multiple',
  trueFalse: 'Vrai ou faux',
  numeric: 'Valeur numérique',
  parametric: 'Calcul à valeurs tirées',
  ordering: 'Remise en ordre',
  matching: 'Appariement',
  cloze: 'Texte à trous',
  hotspot: 'Point sur une image',
  shortText: 'Réponse courte',
  procedure: 'Mode opératoire',
  freeAnswer: 'Réponse libre',
}

/** Every kind of question, from the simplest to answer to the richest. */
export const questionTypes = Object.keys(types) as QuestionType[]

/** Words of the pages on exercises. */
export const messages = {
  type: 'Exercice',
  types,
  minutes: (count: number) => `${count} min`,
  difficulty: (level: number) => `difficulté estimée : ${level} sur 5`,
  /** Where a line breaks, these two go together. */
  effort: (minutes: number, level: number) => `${minutes} min · difficulté ${level}`,
  cells: { kind: 'Question', duration: 'Durée', difficulty: 'Difficulté estimée', verifiedBy: 'Vérifié par' },
  outOfFive: (level: number) => `${level} sur 5`,
  skills: 'Compétences travaillées',
  more: 'Dans la même technologie',
  shelf: {
    title: (start: string) => `Exercices : ${start}`,
    lead: (start: string, count: string) =>
      `${count} exercices dont le titre commence par « ${start} », accents mis à part.`,
    leadOne: (start: string) => `L’exercice dont le titre commence par « ${start} », accents mis à part.`,
  },
  finder: {
    technology: 'Technologie',
    allTechnologies: 'Toutes',
    type: 'Question',
    allTypes: 'Tous les types',
    difficulty: 'Difficulté estimée, sur 5',
    allDifficulties: 'Toutes',
  },
  list: {
    title: 'Exercices',
    description:
      'Exercices de mécanique automobile corrigés : calculs, mesures, schémas et modes opératoires, avec indices et explications.',
    lead: 'S’entraîner, se tromper, comprendre pourquoi : chaque réponse a son explication.',
    alphabet: 'De A à Z',
    latest: (count: number) => `Les ${count} derniers exercices publiés. Tous sont rangés de A à Z en bas de la page.`,
    none: 'Aucun exercice n’est publié pour le moment.',
  },
}
