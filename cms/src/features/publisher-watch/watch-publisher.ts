import { outageStep } from '@mecaformation/domain/publication/publisher-health'
import type { ClientBase } from 'pg'
import type { MailMessage } from '../../platform/queues.ts'
import { type Letter, writtenOut } from '../mail/api.ts'
import { messages } from './messages.fr.ts'
import { readHealth } from './read-health.ts'

/** Queues an e-mail over the given connection, so that it shares its transaction. */
type QueueMail = (mail: MailMessage, database: ClientBase) => Promise<void>

/**
 * Looks once at the publisher; tells administrators by e-mail, once each, that publications do not go out
 * and that they do again. What is noted and what is sent is one transaction: a job that runs twice, or in
 * two workers at once, tells nothing twice.
 *
 * @param adminUrl of the page of all publications
 */
export async function watchPublisher(
  database: ClientBase,
  { queueMail, adminUrl }: { queueMail: QueueMail; adminUrl: string },
): Promise<'begin' | 'end' | null> {
  await database.query('begin')
  try {
    await database.query('lock table publication.outages in share row exclusive mode')
    const step = await look(database, { queueMail, adminUrl })
    await database.query('commit')
    return step
  } catch (error) {
    await database.query('rollback')
    throw error
  }
}

async function look(database: ClientBase, { queueMail, adminUrl }: { queueMail: QueueMail; adminUrl: string }) {
  const { health, now } = await readHealth(database)
  const open = await database.query('select began_at from publication.outages where ended_at is null')
  const step = outageStep(health, { open: open.rowCount === 1, now })
  if (step === 'begin' && health.status !== 'well') {
    const since = new Date(health.since ?? now)
    await database.query('insert into publication.outages (kind, began_at) values ($1, $2)', [health.status, since])
    await tellAdministrators(messages.outage[health.status](since, adminUrl))
  }
  if (step === 'end') {
    await database.query('update publication.outages set ended_at = clock_timestamp() where ended_at is null')
    await tellAdministrators(messages.outage.over(open.rows[0].began_at, new Date(now), adminUrl))
  }
  return step

  async function tellAdministrators(letter: Letter): Promise<void> {
    const mail = writtenOut(letter)
    const { rows } = await database.query<{ email: string }>(
      "select email from users where role = 'admin' order by email",
    )
    // Each alone: nobody needs the addresses of the others.
    for (const { email } of rows) await queueMail({ ...mail, to: [email], cc: [] }, database)
  }
}
