import type { CardOf } from '../../data/card.ts'
import { listCards } from '../../data/content.ts'
import type { Criterion } from '../finder/criteria.ts'
import { messages, questionTypes } from './messages.fr.ts'

const difficulties = ['1', '2', '3', '4', '5']

/** By what exercises are chosen: technology, type of question, difficulty. */
export function exerciseCriteria(): Criterion<CardOf<'exercises'>>[] {
  const { finder, types } = messages
  return [
    {
      label: finder.technology,
      all: finder.allTechnologies,
      choices: listCards('technologies').map(({ id, title }) => ({ value: id, label: title })),
      valuesOf: ({ technologies }) => technologies,
    },
    {
      label: finder.type,
      all: finder.allTypes,
      choices: questionTypes.map((value) => ({ value, label: types[value] })),
      valuesOf: ({ questionType }) => [questionType],
    },
    {
      label: finder.difficulty,
      all: finder.allDifficulties,
      choices: difficulties.map((value) => ({ value, label: value })),
      valuesOf: ({ difficulty }) => [String(difficulty)],
    },
  ]
}
