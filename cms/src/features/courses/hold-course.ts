import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeInTransaction } from '../../platform/transaction.ts'

export interface HeldCourse {
  /** Its address: that on the site or, before there is one, that of its draft. */
  slug: string | null
  status: string
}

/**
 * A course as its lessons depend on it, or `null` when there is none. Until the transaction of `req` ends
 * nobody changes its state: a lesson that is published while its course leaves the site would stay behind.
 */
export async function holdCourse(req: PayloadRequest, id: string): Promise<HeldCourse | null> {
  const [row] = await executeInTransaction(
    req,
    sql`
      select _status::text as status,
        coalesce(slug, (select version_slug from _courses_v where parent_id = courses.id and latest limit 1)) as slug
      from courses where id::text = ${id} for share of courses`,
  )
  if (row === undefined) return null
  return { slug: typeof row.slug === 'string' ? row.slug : null, status: String(row.status) }
}
