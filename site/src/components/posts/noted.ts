import type { CardOf } from '../../data/card.ts'
import { frenchDate } from '../shared/french-date.ts'
import { messages } from './messages.fr.ts'

/** Posts as lists show them: who signed, and when. */
export function noted(posts: readonly CardOf<'posts'>[]): (CardOf<'posts'> & { note: string })[] {
  return posts.map((post) => ({ ...post, note: messages.byline(post.author, frenchDate(post.publishedAt)) }))
}
