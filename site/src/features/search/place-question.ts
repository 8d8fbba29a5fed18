/** What is asked at the search page, as its address keeps it: `/recherche/?q=turbo&type=article&type=code`. */
export const facets = ['type', 'technologie', 'niveau'] as const
export type Facet = (typeof facets)[number]
export type Chosen = Readonly<Record<Facet, readonly string[]>>

export interface Question {
  text: string
  /** Of each facet the values of which any will do; none: all of them. */
  chosen: Chosen
}

export const placeAddress = '/recherche/'

/** Reads the query of an address; what it does not know of is passed over. */
export function questionAt(query: string): Question {
  const parameters = new URLSearchParams(query)
  const valuesOf = (facet: Facet) => [...new Set(parameters.getAll(facet))].filter((value) => value !== '').sort()
  return {
    text: (parameters.get('q') ?? '').trim(),
    chosen: { type: valuesOf('type'), technologie: valuesOf('technologie'), niveau: valuesOf('niveau') },
  }
}

/** The address of a question; the same for the same question. */
export function addressOfQuestion({ text, chosen }: Question): string {
  const parameters = new URLSearchParams()
  if (text.trim() !== '') parameters.set('q', text.trim())
  for (const facet of facets) for (const value of [...chosen[facet]].sort()) parameters.append(facet, value)
  const query = parameters.toString()
  return query === '' ? placeAddress : `${placeAddress}?${query}`
}

export function isNarrowed({ chosen }: Question): boolean {
  return facets.some((facet) => chosen[facet].length > 0)
}
