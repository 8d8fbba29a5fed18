import { expect, test } from 'vitest'
import { keepRecent, readRecent, remembering } from './recent-searches.ts'

function storage(kept: string | null = null) {
  return {
    kept,
    getItem() {
      return this.kept
    },
    setItem(_: string, value: string) {
      this.kept = value
    },
  }
}
const none = { isRefused: false, texts: [] }

test('the latest search comes first, once, and six are kept', () => {
  const typed = ['a1', 'b1', 'c1', 'd1', 'e1', 'f1', 'g1', 'F1', ' ', 'x']
  const { texts } = typed.reduce(remembering, none)
  expect(texts).toEqual(['F1', 'g1', 'e1', 'd1', 'c1', 'b1'])
})

test('what is kept is read again', () => {
  const store = storage()
  keepRecent(store, { isRefused: false, texts: ['turbo'] })
  expect(readRecent(store)).toEqual({ isRefused: false, texts: ['turbo'] })
})

test('whoever refuses has none kept', () => {
  const store = storage()
  keepRecent(store, { isRefused: true, texts: ['turbo'] })
  expect(store.kept).not.toContain('turbo')
  expect(remembering(readRecent(store), 'turbo')).toEqual({ isRefused: true, texts: [] })
})

test.each([null, 'illisible', '[]', '"texte"', '{"texts":3}'])('where %s stands, nothing is kept', (kept) => {
  expect(readRecent(storage(kept))).toEqual(none)
})

test('a browser that keeps nothing is no fault', () => {
  const full = {
    setItem: () => {
      throw new DOMException('plein', 'QuotaExceededError')
    },
  }
  expect(() => keepRecent(full, none)).not.toThrow()
  expect(() => keepRecent(null, none)).not.toThrow()
  expect(readRecent(null)).toEqual(none)
})
