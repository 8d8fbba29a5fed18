import { addressOfQuestion } from './place-question.ts'
import type { SearchResult } from './search-result.ts'
import { isMissing, type Told } from './told.ts'

/**
 * The life of a search, from an empty field to its results. An answer counts only for the query that
 * is still asked: engines may answer out of order when somebody types fast.
 */

export type SearchState =
  | { status: 'idle' }
  /** The results of the query before stay on view, so that the list does not blink. */
  | { status: 'asking'; query: string; previous: readonly SearchResult[]; confirmed: boolean }
  | {
      status: 'answered'
      query: string
      results: readonly SearchResult[]
      told: Told
      /** The place in the list that is chosen; behind the results stands the way to all of them. */
      active: number | null
      confirmed: boolean
    }
  | { status: 'failed'; query: string }

export type SearchEvent =
  | { type: 'typed'; text: string }
  | { type: 'answered'; query: string; results: readonly SearchResult[]; told: Told }
  | { type: 'failed'; query: string }
  | { type: 'moved'; step: 1 | -1 }
  /** Enter was pressed. */
  | { type: 'confirmed' }

export const initialSearch: SearchState = { status: 'idle' }

/** What a search becomes when something happens to it; the same state when the event does not concern it. */
export function nextSearch(state: SearchState, event: SearchEvent): SearchState {
  switch (event.type) {
    case 'typed':
      return typed(state, event.text.trim())
    case 'answered':
      if (!isAsked(state, event.query)) return state
      return {
        status: 'answered',
        query: event.query,
        results: event.results,
        told: event.told,
        active: null,
        // Who pressed Enter before has not read that other words were asked.
        confirmed: state.confirmed && event.told.mended.length + event.told.absent.length === 0,
      }
    case 'failed':
      return isAsked(state, event.query) ? { status: 'failed', query: event.query } : state
    case 'moved':
      return moved(state, event.step)
    case 'confirmed':
      return state.status === 'asking' || state.status === 'answered' ? { ...state, confirmed: true } : state
  }
}

/** The results on view. */
export function visibleResults(state: SearchState): readonly SearchResult[] {
  if (state.status === 'answered') return state.results
  return state.status === 'asking' ? state.previous : []
}

/**
 * Where to go, once Enter was pressed: the chosen result, else the first. Whoever types a code and
 * Enter in one go is taken there when the answer comes; who finds nothing, to the search page, which helps.
 */
export function destination(state: SearchState): string | null {
  if (state.status !== 'answered' || !state.confirmed) return null
  const chosen = state.active ?? (isMissing(state.told) ? state.results.length : 0)
  return state.results[chosen]?.address ?? addressOfAll(state.query)
}

/** Where all results of a query are. */
export function addressOfAll(query: string): string {
  return addressOfQuestion({ text: query, chosen: { type: [], technologie: [], niveau: [] } })
}

function typed(state: SearchState, query: string): SearchState {
  if (query === '') return initialSearch
  // Retyping asks again after a failure only.
  if ('query' in state && state.query === query && state.status !== 'failed') return state
  return { status: 'asking', query, previous: visibleResults(state), confirmed: false }
}

function isAsked(state: SearchState, query: string): state is Extract<SearchState, { status: 'asking' }> {
  return state.status === 'asking' && state.query === query
}

function moved(state: SearchState, step: 1 | -1): SearchState {
  if (state.status !== 'answered') return state
  const count = state.results.length + 1
  const beforeFirst = step === 1 ? -1 : count
  return { ...state, confirmed: false, active: ((state.active ?? beforeFirst) + step + count) % count }
}
