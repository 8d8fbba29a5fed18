import { type Chosen, type Facet, facets } from './place-question.ts'

/** Which pages bear each value of each facet. */
export type FacetPages = Readonly<Record<Facet, ReadonlyMap<string, ReadonlySet<string>>>>
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>

/** Those of the pages that bear, of each facet, any of the values chosen. */
export function narrowed(ids: readonly string[], chosen: Chosen, pages: FacetPages): string[] {
  return ids.filter((id) => facets.every((facet) => fits(id, facet, chosen, pages)))
}

/** How many pages there would be with each value: what is chosen in the same facet does not count. */
export function countsOf(ids: readonly string[], chosen: Chosen, pages: FacetPages): FacetCounts {
  const countsIn = (facet: Facet) => {
    const others = facets.filter((other) => other !== facet)
    const left = ids.filter((id) => others.every((other) => fits(id, other, chosen, pages)))
    return new Map([...pages[facet]].map(([value, own]) => [value, left.filter((id) => own.has(id)).length]))
  }
  return { type: countsIn('type'), technologie: countsIn('technologie'), niveau: countsIn('niveau') }
}

function fits(id: string, facet: Facet, chosen: Chosen, pages: FacetPages): boolean {
  const values = chosen[facet]
  return values.length === 0 || values.some((value) => pages[facet].get(value)?.has(id) ?? false)
}
