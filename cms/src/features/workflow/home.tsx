import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { messages } from './messages.fr.ts'
import { readHome } from './read-home.ts'

const { home } = messages
const listOf = (state: string) => `/admin/collections/reviews?where[state][equals]=${state}`

/** On the home page: what waits for a reviewer, and what an author has to correct. */
export async function ReviewHome({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  if (user?.collection !== 'users') return null
  const { toAnswer, toCorrect, comments, approved } = await readHome(payload, user)
  const lines = [
    { state: 'in-review', count: toAnswer, text: home.toAnswer(toAnswer) },
    {
      state: 'changes-requested',
      count: toCorrect,
      text: `${home.toCorrect(toCorrect)} (${home.comments(comments)})`,
    },
    { state: 'approved', count: approved, text: home.approved(approved) },
  ].filter(({ count }) => count > 0)
  if (lines.length === 0) return null
  return (
    <section aria-label={home.label} className="review-home">
      <h2>{home.label}</h2>
      <ul>
        {lines.map(({ state, text }) => (
          <li key={state}>
            <Link href={listOf(state)} prefetch={false}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
