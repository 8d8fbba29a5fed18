import { idsWithin } from '@mecaformation/domain/duplication/copied'
import type { PayloadRequest, Where } from 'payload'
import type { Course, Exercise, Lesson } from '../../payload-types.ts'
import { Refusal } from '../../platform/refusal.ts'
import { messages } from './messages.fr.ts'

const { refusals } = messages

/** The collections that hold others. */
export type DeepCollection = 'courses' | 'lessons'

export interface Wish {
  collection: DeepCollection
  id: string
  /** The row of the course that is duplicated alone; null for all of it. */
  module: string | null
  /** Whether exercises that stand in the texts are copied, not shared. */
  exercises: boolean
}

/** What is copied: the latest text of each, as the person of `req` reads it. */
export interface Gathered {
  course: Course | null
  module: NonNullable<Course['modules']>[number] | null
  lessons: Lesson[]
  exercises: Exercise[]
}

export async function gather(req: PayloadRequest, wish: Wish): Promise<Gathered> {
  const found = await gatherTexts(req, wish)
  const texts = [found.course?.body, ...found.lessons.map(({ body }) => body)]
  const within = wish.exercises ? [...idsWithin(texts)] : []
  return { ...found, exercises: within.length === 0 ? [] : await all(req, 'exercises', { id: { in: within } }) }
}

async function gatherTexts(req: PayloadRequest, { collection, id, module: row }: Wish) {
  if (collection === 'lessons') {
    const lessons = await all(req, 'lessons', { id: { equals: id } })
    if (lessons.length === 0) throw new Refusal(refusals.unknown)
    return { course: null, module: null, lessons }
  }
  const [course] = await all(req, 'courses', { id: { equals: id } })
  if (course === undefined) throw new Refusal(refusals.unknown)
  const ofCourse = await all(req, 'lessons', { course: { equals: id } })
  if (row === null) return { course, module: null, lessons: ofCourse }
  const module = (course.modules ?? []).find((candidate) => candidate.id === row)
  if (module === undefined) throw new Refusal(refusals.unknownModule)
  const listed = new Set<unknown>(module.lessons ?? [])
  return { course, module, lessons: ofCourse.filter((lesson) => listed.has(lesson.id)) }
}

interface Stored {
  courses: Course
  lessons: Lesson
  exercises: Exercise
}

async function all<C extends keyof Stored>(req: PayloadRequest, collection: C, where: Where): Promise<Stored[C][]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    depth: 0,
    draft: true,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs as unknown as Stored[C][]
}
