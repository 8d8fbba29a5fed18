import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { messages } from './messages.fr.ts'

const shownDays = 7
const most = 20
const { failedList } = messages

/** On the home page: what should have been published or taken off these days and was not, each with its reason. */
export async function FailedPlans({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  if (user?.collection !== 'users') return null
  const { docs } = await payload.find({
    collection: 'schedules',
    where: {
      state: { equals: 'failed' },
      doneAt: { greater_than: new Date(Date.now() - shownDays * 86_400_000).toISOString() },
    },
    sort: '-doneAt',
    limit: most,
    depth: 0,
    overrideAccess: false,
    user,
  })
  if (docs.length === 0) return null
  return (
    <section aria-labelledby="failed-plans" className="review-home failed-plans">
      <h2 id="failed-plans">{failedList.label}</h2>
      <p className="quiet">{failedList.intro}</p>
      <ul>
        {docs.map(({ id, title, at, plannedByName, reason, target }) => (
          <li key={id}>
            <Link
              href={`/admin/collections/${target ? `${target.relationTo}/${String(target.value)}` : `schedules/${id}`}`}
              prefetch={false}>
              {title}
            </Link>
            {`, ${failedList.line(new Date(at), plannedByName ?? '')}. `}
            <strong>{reason}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}
