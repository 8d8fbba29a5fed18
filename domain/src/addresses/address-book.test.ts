import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AddressBook, type Resident } from './address-book.ts'

const slugs = fc.constantFrom('a', 'b', 'c', 'd')
const resident: fc.Arbitrary<Resident> = fc.record({
  id: fc.constantFrom('1', '2', '3'),
  collection: fc.constantFrom('articles', 'technologies', 'media'),
  state: fc.constantFrom('published' as const, 'removed' as const),
  slug: slugs,
  formerSlugs: fc.uniqueArray(slugs),
})

function article(id: string, slug: string, rest: Partial<Resident> = {}): Resident {
  return { id, collection: 'articles', state: 'published', slug, formerSlugs: [], ...rest }
}

describe('an address', () => {
  test('answers with the page of the document that lives there', () => {
    const book = new AddressBook()
    expect(book.update([article('1', 'frein')])).toEqual(new Set(['/articles/frein/']))
    expect(book.answer('/articles/frein/')).toEqual({ kind: 'page', id: '1' })
    expect(book.answer('/articles/embrayage/')).toBeNull()
  })

  test('leads to the present address after any number of renames', () => {
    const book = new AddressBook()
    book.update([article('1', 'c', { formerSlugs: ['a', 'b'] })])
    expect(book.answer('/articles/a/')).toEqual({ kind: 'redirect', location: '/articles/c/' })
    expect(book.answer('/articles/b/')).toEqual({ kind: 'redirect', location: '/articles/c/' })
  })

  test('is gone, with all former ones, when the document is removed', () => {
    const book = new AddressBook()
    book.update([article('1', 'b', { formerSlugs: ['a'], state: 'removed' })])
    expect(book.answer('/articles/a/')).toEqual({ kind: 'gone' })
    expect(book.answer('/articles/b/')).toEqual({ kind: 'gone' })
  })

  test('belongs to a new document that takes it over', () => {
    const book = new AddressBook()
    book.update([article('1', 'frein', { state: 'removed' })])
    book.update([article('2', 'frein')])
    expect(book.answer('/articles/frein/')).toEqual({ kind: 'page', id: '2' })
  })

  test('never redirects to an address that is not the page of a document', () => {
    fc.assert(
      fc.property(fc.array(resident), (residents) => {
        const book = new AddressBook()
        book.update(residents)
        for (const address of book.addresses()) {
          const answer = book.answer(address)
          if (answer?.kind === 'redirect') expect(book.answer(answer.location)?.kind).toBe('page')
        }
      }),
    )
  })

  test('answers the same whether changes came one by one or the last state came at once', () => {
    fc.assert(
      fc.property(fc.array(resident), (history) => {
        const stepwise = new AddressBook()
        for (const step of history) stepwise.update([step])
        const atOnce = new AddressBook()
        atOnce.update(new Map(history.map((step) => [step.id, step])).values())
        for (const address of [...stepwise.addresses(), ...atOnce.addresses()]) {
          expect(stepwise.answer(address)).toEqual(atOnce.answer(address))
        }
      }),
    )
  })

  test('is told as touched whenever its answer changed', () => {
    fc.assert(
      fc.property(fc.array(resident), resident, (history, change) => {
        const book = new AddressBook()
        book.update(history)
        const before = new Map([...book.addresses()].map((address) => [address, book.answer(address)]))
        const touched = book.update([change])
        for (const address of new Set([...before.keys(), ...book.addresses()])) {
          if (!touched.has(address)) expect(book.answer(address)).toEqual(before.get(address) ?? null)
        }
      }),
    )
  })
})
