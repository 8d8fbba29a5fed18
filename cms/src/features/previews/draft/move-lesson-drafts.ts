import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeInTransaction } from '../../../platform/transaction.ts'

/** Brings the drafts of a course's lessons below its new address, in the transaction of `req`. */
export async function moveLessonDrafts(
  req: PayloadRequest,
  { course, courseSlug }: { course: string; courseSlug: string },
): Promise<void> {
  await executeInTransaction(
    req,
    sql`
      update publication.drafts
      set data = jsonb_set(data, '{courseSlug}', to_jsonb(${courseSlug}::text)),
        slug = ${courseSlug}::text || '/' || (data ->> 'slug'), changed_at = clock_timestamp()
      where collection = 'lessons' and data ->> 'course' = ${course}`,
  )
}
