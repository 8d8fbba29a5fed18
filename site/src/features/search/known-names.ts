import { type Vocabulary, vocabularyOf } from '@mecaformation/domain/search/known-terms'

export interface KnownNames {
  /** Names of things, to offer to whoever finds nothing. */
  terms: readonly string[]
  /** The words of these names and of titles, to put faults of typing right by. */
  vocabulary: Vocabulary
}

const address = '/recherche/termes.json'

/** Loads the names that the site knows. Throws when it cannot. */
export async function loadNames(): Promise<KnownNames> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  const names: unknown = await response.json()
  const { terms, titles } = names as Partial<Record<'terms' | 'titles', unknown>>
  if (!isNames(terms) || !isNames(titles)) throw new Error(`${address} is no list of names`)
  return { terms, vocabulary: vocabularyOf([...titles, ...terms]) }
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string')
}
