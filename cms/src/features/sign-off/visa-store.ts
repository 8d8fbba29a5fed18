import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeInTransaction } from '../../platform/transaction.ts'

export interface Place {
  collection: string
  id: string
}

/** That somebody read these words of a document and answers for them. */
export interface GivenVisa {
  hash: string
  by: string
  role: string
  at: Date
}

/** The latest visas of a document first, in the transaction of `req` if there is one. */
export async function readVisas(req: PayloadRequest, { collection, id }: Place): Promise<GivenVisa[]> {
  const statement = sql`
    select content_hash as hash, signer_name as by, signer_role as role, signed_at as at from trust.visas
    where collection = ${collection} and id = ${id} order by sequence desc`
  const rows = await ask(req, statement)
  return rows.map(({ hash, by, role, at }) => ({
    hash: String(hash),
    by: String(by),
    role: String(role),
    at: new Date(at as string | Date),
  }))
}

/** How many could give a visa. */
export async function countTrainers(req: PayloadRequest): Promise<number> {
  const [row] = await ask(req, sql`select count(*)::int as trainers from users where role = 'trainer'`)
  return Number(row?.trainers)
}

async function ask(req: PayloadRequest, statement: ReturnType<typeof sql>): Promise<Record<string, unknown>[]> {
  if ((await req.transactionID) != null) return await executeInTransaction(req, statement)
  return (await req.payload.db.drizzle.execute(statement)).rows
}

/** Notes the visa of the person of `req`, in its transaction. */
export async function addVisa(req: PayloadRequest, { collection, id }: Place, hash: string): Promise<void> {
  const { user } = req
  if (user === null) throw new TypeError('nobody signs')
  await executeInTransaction(
    req,
    sql`insert into trust.visas (collection, id, content_hash, signer_id, signer_name, signer_role)
      values (${collection}, ${id}, ${hash}, ${user.id}, ${user.name}, ${user.role})`,
  )
}
