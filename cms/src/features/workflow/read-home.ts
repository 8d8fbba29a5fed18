import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { User } from '../../payload-types.ts'

const judges = ['admin', 'reviewer', 'trainer']

/** How many reviews wait for somebody: to be answered, to be corrected with how many comments, to be published. */
export async function readHome(payload: Payload, { id, role }: Pick<User, 'id' | 'role'>) {
  const isJudge = judges.includes(role)
  const { rows } = await payload.db.drizzle.execute(sql`
    select
      count(*) filter (where ${isJudge} and state = 'in-review' and asked_by_id is distinct from ${id}::uuid)::int
        as to_answer,
      count(*) filter (where state = 'changes-requested' and asked_by_id = ${id}::uuid)::int as to_correct,
      count(*) filter (where state = 'approved' and asked_by_id = ${id}::uuid)::int as approved,
      (select count(*)::int from review_comments comments
        join reviews own on own.target_collection = comments.target_collection and own.target_id = comments.target_id
        where own.asked_by_id = ${id}::uuid and thread is null and resolved_by_name is null) as comments
    from reviews`)
  const [row] = rows
  return {
    toAnswer: Number(row?.to_answer),
    toCorrect: Number(row?.to_correct),
    approved: Number(row?.approved),
    comments: Number(row?.comments),
  }
}
