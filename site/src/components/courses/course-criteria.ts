import type { Course } from '@mecaformation/contracts/documents/course'
import { trainingLevels } from '@mecaformation/contracts/documents/skill'
import { listCards } from '../../data/content.ts'
import type { Criterion } from '../finder/criteria.ts'
import { programmeOf } from './course-programme.ts'
import { messages } from './messages.fr.ts'

/** Minutes up to which a course is short, and up to which it is not long. */
const lengths = { short: 180, medium: 600 }

type Length = keyof typeof messages.lengths

function lengthOf(course: Course): Length {
  const { minutes } = programmeOf(course)
  if (minutes <= lengths.short) return 'short'
  return minutes <= lengths.medium ? 'medium' : 'long'
}

/** By what courses are chosen: level, technology, duration. */
export function courseCriteria(): Criterion<Course>[] {
  const { duration, levels, technology } = messages
  return [
    {
      label: messages.level,
      all: messages.allLevels,
      choices: trainingLevels.map((value) => ({ value, label: levels[value] })),
      valuesOf: ({ level }) => [level],
    },
    {
      label: technology,
      all: messages.allTechnologies,
      choices: listCards('technologies').map(({ id, title }) => ({ value: id, label: title })),
      valuesOf: ({ technologies }) => technologies,
    },
    {
      label: duration,
      all: messages.allLengths,
      choices: Object.entries(messages.lengths).map(([value, label]) => ({ value, label })),
      valuesOf: (course) => [lengthOf(course)],
    },
  ]
}
