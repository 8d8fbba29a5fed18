/**
 * The last searches of this browser, for its user alone: they never leave it. Whoever wants none kept has
 * none kept, those there were included, and that choice is the only thing that is.
 */
export interface RecentSearches {
  isRefused: boolean
  /** The latest first. */
  texts: readonly string[]
}

const mostKept = 6
const place = 'mecaformation:recherches'
const nothing: RecentSearches = { isRefused: false, texts: [] }

/** What is kept after one more search. */
export function remembering(recent: RecentSearches, text: string): RecentSearches {
  const asked = text.trim()
  if (recent.isRefused || asked.length < 2) return recent
  const others = recent.texts.filter((other) => other.toLowerCase() !== asked.toLowerCase())
  return { isRefused: false, texts: [asked, ...others].slice(0, mostKept) }
}

/** Reads what is kept; nothing where the browser keeps nothing, or something else stands there. */
export function readRecent(storage: Pick<Storage, 'getItem'> | null): RecentSearches {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(place) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return nothing
    const { isRefused, texts } = kept as Partial<Record<keyof RecentSearches, unknown>>
    if (isRefused === true) return { isRefused: true, texts: [] }
    if (!Array.isArray(texts)) return nothing
    return { isRefused: false, texts: texts.filter((text) => typeof text === 'string').slice(0, mostKept) }
  } catch (error) {
    if (error instanceof SyntaxError) return nothing
    throw error
  }
}

/** Keeps it, or does nothing where the browser has no room for it. */
export function keepRecent(storage: Pick<Storage, 'setItem'> | null, { isRefused, texts }: RecentSearches): void {
  try {
    storage?.setItem(place, JSON.stringify({ isRefused, texts: isRefused ? [] : texts }))
  } catch (error) {
    // A full store: the searches of this visit are lost with it.
    if (!(error instanceof DOMException)) throw error
  }
}

/** The browser's store, `null` where it is closed. */
export function ownStorage(): Storage | null {
  try {
    return localStorage
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
