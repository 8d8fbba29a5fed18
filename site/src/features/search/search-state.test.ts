import { describe, expect, test } from 'vitest'
import type { SearchResult } from './search-result.ts'
import {
  destination,
  initialSearch,
  nextSearch,
  type SearchEvent,
  type SearchState,
  visibleResults,
} from './search-state.ts'
import type { Told } from './told.ts'

const result = (name: string): SearchResult => ({ address: `/${name}/`, type: 'Article', title: name, passage: [] })
const turbo = [result('turbo'), result('durite'), result('wastegate')]
const searchAfter = (...events: SearchEvent[]): SearchState => events.reduce(nextSearch, initialSearch)
const type = (text: string): SearchEvent => ({ type: 'typed', text })
const answer = (query: string, results: SearchResult[], told: Partial<Told> = {}): SearchEvent => ({
  type: 'answered',
  query,
  results,
  told: { asked: query, mended: [], absent: [], code: null, ...told },
})
const enter: SearchEvent = { type: 'confirmed' }
const move = (step: 1 | -1): SearchEvent => ({ type: 'moved', step })

describe('asking', () => {
  test('spaces around a query do not count, and spaces alone ask nothing', () => {
    expect(searchAfter(type(' turbo '))).toMatchObject({ status: 'asking', query: 'turbo' })
    expect(searchAfter(type('   '))).toEqual(initialSearch)
  })

  test('emptying the field ends the search', () => {
    expect(searchAfter(type('turbo'), answer('turbo', turbo), type(''))).toEqual(initialSearch)
  })

  test('results stay on view until the next answer', () => {
    const asking = searchAfter(type('turbo'), answer('turbo', turbo), type('turbos'))
    expect(asking.status).toBe('asking')
    expect(visibleResults(asking)).toEqual(turbo)
  })

  test('the same words typed again do not ask again, except after a failure', () => {
    const answered = searchAfter(type('turbo'), answer('turbo', turbo))
    expect(nextSearch(answered, type('turbo '))).toBe(answered)
    expect(searchAfter(type('turbo'), { type: 'failed', query: 'turbo' }, type('turbo')).status).toBe('asking')
  })
})

describe('answers', () => {
  test('an answer to an older query is dropped', () => {
    const asking = searchAfter(type('turb'), type('turbo'))
    expect(nextSearch(asking, answer('turb', [result('turbine')]))).toBe(asking)
    expect(nextSearch(asking, { type: 'failed', query: 'turb' })).toBe(asking)
  })

  test('an answer that comes after the field was emptied is dropped', () => {
    expect(searchAfter(type('turbo'), type(''), answer('turbo', turbo))).toEqual(initialSearch)
  })

  test('a failure shows for the query asked', () => {
    expect(searchAfter(type('turbo'), { type: 'failed', query: 'turbo' })).toEqual({ status: 'failed', query: 'turbo' })
  })
})

describe('choosing', () => {
  const answered = searchAfter(type('turbo'), answer('turbo', turbo))
  const activeAfter = (...steps: (1 | -1)[]) => {
    const state = steps.map(move).reduce(nextSearch, answered)
    return state.status === 'answered' ? state.active : undefined
  }

  test('down begins with the first, up with the last, and both go round', () => {
    expect(activeAfter(1)).toBe(0)
    // Behind the three results stands the way to all of them.
    expect(activeAfter(-1)).toBe(3)
    expect(activeAfter(1, 1, 1, 1, 1)).toBe(0)
    expect(activeAfter(1, -1)).toBe(3)
  })

  test('Enter leads to the chosen result, else to the first', () => {
    expect(destination(answered)).toBeNull()
    expect(destination(nextSearch(answered, enter))).toBe('/turbo/')
    expect(destination([move(1), move(1), enter].reduce(nextSearch, answered))).toBe('/durite/')
  })

  test('Enter pressed before the answer leads to its first result', () => {
    const asking = searchAfter(type('turbo'), enter)
    expect(destination(asking)).toBeNull()
    expect(destination(nextSearch(asking, answer('turbo', turbo)))).toBe('/turbo/')
  })

  test('Enter pressed before the answer leads nowhere when other words were asked, until it is pressed again', () => {
    for (const told of [{ mended: ['turbp'] }, { absent: ['turbp'] }]) {
      const answered = searchAfter(type('turbp'), enter, answer('turbp', turbo, told))
      expect(destination(answered)).toBeNull()
      expect(destination(nextSearch(answered, enter))).toBe('/turbo/')
    }
    const code = { code: 'P0420', isAsTyped: false, hasPage: true }
    expect(destination(searchAfter(type('po420'), enter, answer('po420', turbo, { code })))).toBe('/turbo/')
  })

  test('Enter never opens results of what was typed before', () => {
    const asking = searchAfter(type('turbo'), answer('turbo', turbo), type('turbos'), enter)
    expect(visibleResults(asking)).toEqual(turbo)
    expect(destination(asking)).toBeNull()
    expect(destination(nextSearch(asking, answer('turbos', [result('turbos')])))).toBe('/turbos/')
  })

  test('typing on after Enter takes it back', () => {
    expect(destination(searchAfter(type('turb'), enter, type('turbo'), answer('turbo', turbo)))).toBeNull()
  })

  test('behind the results, and without any, Enter leads to the search page', () => {
    expect(destination([move(-1), enter].reduce(nextSearch, answered))).toBe('/recherche/?q=turbo')
    expect(destination(searchAfter(type('a b'), answer('a b', []), enter))).toBe('/recherche/?q=a+b')
    expect(nextSearch(initialSearch, enter)).toBe(initialSearch)
  })

  test('Enter after a code without a page leads to the search page, or to a chosen result', () => {
    const mentioned = searchAfter(
      type('P0430'),
      answer('P0430', [result('p0420')], { code: { code: 'P0430', isAsTyped: true, hasPage: false } }),
    )
    expect(destination(nextSearch(mentioned, enter))).toBe('/recherche/?q=P0430')
    expect(destination([move(1), enter].reduce(nextSearch, mentioned))).toBe('/p0420/')
  })

  test('nothing moves before an answer', () => {
    const asking = searchAfter(type('zzz'))
    expect(nextSearch(asking, move(1))).toBe(asking)
    expect(nextSearch(initialSearch, move(1))).toBe(initialSearch)
  })
})
