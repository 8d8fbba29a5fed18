import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { executeInTransaction } from '../../platform/transaction.ts'
import { moveLessonDrafts } from '../previews/api.ts'
import { publishSaved, removeDocument } from '../publication/api.ts'

/**
 * Lessons lie below their course: when it moves, they and their drafts move; when it comes or leaves, they
 * come or leave. All in the transaction of the course's own save, so that it becomes visible at one moment.
 *
 * It runs before the course itself is published, while `publication.documents` still tells what was.
 */
export const lessonsFollow: CollectionAfterChangeHook = async ({ doc, req }) => {
  const id = String(doc.id)
  const [change] = await executeInTransaction(
    req,
    sql`
      select courses.slug, courses._status = 'published' as is_public,
        coalesce(documents.state = 'published', false) as was_public, documents.slug as former_slug
      from courses
      left join publication.documents on documents.collection = 'courses' and documents.id = courses.id::text
      where courses.id::text = ${id}`,
  )
  if (change === undefined) return
  const { slug, is_public, was_public, former_slug } = change
  // An autosave of a draft ends here, and a save that leaves state and address alone.
  if (is_public === was_public && (slug === former_slug || is_public !== true)) return
  if (typeof slug === 'string') await moveLessons(req, { id, slug })
  for (const lesson of await publishedLessons(req, id)) await publishSaved('lessons', lesson, req)
}

/** Lessons leave the site with their course, and wait for another one. */
export const lessonsLeave: CollectionAfterDeleteHook = async ({ id, req }) => {
  const rows = await executeInTransaction(
    req,
    sql`
      select id from publication.documents
      where collection = 'lessons' and state = 'published' and data ->> 'course' = ${String(id)} order by id`,
  )
  for (const row of rows) await removeDocument(req, { collection: 'lessons', id: String(row.id) })
}

/** Past the hooks: nothing of a lesson changes but where it lies, and nobody edited it. */
async function moveLessons(req: PayloadRequest, { id, slug }: { id: string; slug: string }): Promise<void> {
  await executeInTransaction(
    req,
    sql`
      update lessons set course_slug = ${slug}
      where course_id::text = ${id} and course_slug is distinct from ${slug}`,
  )
  await executeInTransaction(
    req,
    sql`
      update _lessons_v set version_course_slug = ${slug}
      where version_course_id::text = ${id} and latest and version_course_slug is distinct from ${slug}`,
  )
  await moveLessonDrafts(req, { course: id, courseSlug: slug })
}

async function publishedLessons(req: PayloadRequest, course: string): Promise<string[]> {
  const rows = await executeInTransaction(
    req,
    sql`select id from lessons where course_id::text = ${course} and _status = 'published' order by id`,
  )
  return rows.map(({ id }) => String(id))
}
