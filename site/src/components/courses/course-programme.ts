import type { Course } from '@mecaformation/contracts/documents/course'
import { courseMinutes } from '@mecaformation/domain/courses/course-duration'
import type { CardOf } from '../../data/card.ts'
import { cardsOf } from '../../data/content.ts'

interface Programme {
  modules: { title: string; summary: string; lessons: CardOf<'lessons'>[] }[]
  /** Those of all modules, in order. */
  lessons: CardOf<'lessons'>[]
  minutes: number
}

/** What a course consists of: of each module the published lessons that are this course's. */
export function programmeOf(course: Pick<Course, 'id' | 'modules' | 'practiceHours'>): Programme {
  const modules = course.modules.map(({ title, summary, lessons }) => ({
    title,
    summary,
    lessons: cardsOf('lessons', lessons).filter((lesson) => lesson.course === course.id),
  }))
  const lessons = modules.flatMap((module) => module.lessons)
  const lessonMinutes = lessons.map(({ minutes }) => minutes)
  return { modules, lessons, minutes: courseMinutes({ lessonMinutes, practiceHours: course.practiceHours }) }
}
