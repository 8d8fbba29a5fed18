import { mayRemind } from '@mecaformation/domain/due-reviews/due-reviews'
import { parisClockAt } from '@mecaformation/domain/time/paris-time'
import type { ClientBase } from 'pg'
import type { MailMessage } from '../../platform/queues.ts'
import { messages } from './messages.fr.ts'
import { readDue } from './read-due.ts'

/** Queues an e-mail over the given connection, so that it shares its transaction. */
type QueueMail = (mail: MailMessage, database: ClientBase) => Promise<void>

/** Of the longest overdue; the page shows all. */
const mostListed = 20

interface Reminding {
  now: Date
  publicUrl: string
  queueMail: QueueMail
}

/**
 * Tells authors and trainers what is to be reviewed, each once a week at most; gives how many were told. What is
 * noted and what is sent is one transaction: a job that runs twice, or in two workers at once, tells nobody twice.
 */
export async function remind(database: ClientBase, reminding: Reminding): Promise<number> {
  await database.query('begin')
  try {
    await database.query('lock table trust.reminders in share row exclusive mode')
    const told = await tell(database, reminding)
    await database.query('commit')
    return told
  } catch (error) {
    await database.query('rollback')
    throw error
  }
}

async function tell(database: ClientBase, { now, publicUrl, queueMail }: Reminding): Promise<number> {
  const due = await readDue(database, parisClockAt(now).slice(0, 10))
  if (due.length === 0) return 0
  const { rows: people } = await database.query<{ id: string; email: string; sentAt: Date | null }>(
    `select users.id, email, sent_at as "sentAt" from users
    left join trust.reminders on user_id = users.id where role in ('author', 'trainer') order by email`,
  )
  const listed = due.slice(0, mostListed).map((document) => ({
    ...document,
    url: `${publicUrl}/admin/collections/${document.collection}/${document.id}`,
  }))
  const { mail } = messages
  const subject = mail.subject(due.length)
  const text = mail.text({ listed, others: due.length - listed.length, page: `${publicUrl}/admin/a-revoir` })
  const told = people.filter(({ sentAt }) => mayRemind(sentAt, now))
  for (const { id, email } of told) {
    // Each alone: nobody needs the addresses of the others.
    await queueMail({ to: [email], cc: [], subject, text }, database)
    await database.query(
      `insert into trust.reminders (user_id, sent_at) values ($1, $2)
      on conflict (user_id) do update set sent_at = excluded.sent_at`,
      [id, now],
    )
  }
  return told.length
}
