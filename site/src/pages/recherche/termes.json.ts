/** The names of things that a search puts faults of typing right by: of the glossary, and titles of what is few or late. */
import type { APIRoute } from 'astro'
import { latestCards, listCards } from '../../data/content.ts'

const latest = 200

export const GET: APIRoute = () => {
  const terms = listCards('glossary').flatMap(({ title, otherNames }) => [title, ...otherNames])
  const titled = [
    ...listCards('technologies'),
    ...listCards('courses'),
    ...(['articles', 'diagnostic-codes', 'schematics', 'videos'] as const).flatMap((collection) =>
      latestCards(collection, latest),
    ),
  ]
  const titles = titled.map(({ title }) => title)
  const body = JSON.stringify({ terms: sorted(terms), titles: sorted(titles) })
  return new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8' } })
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort()
}
