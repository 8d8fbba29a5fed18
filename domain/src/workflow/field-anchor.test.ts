import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorOf, pathOfAnchor } from './field-anchor.ts'

const data = {
  title: 'Titre',
  modules: [
    { id: 'un', title: 'Mesurer', steps: [{ id: 'x', text: 'A' }] },
    { id: 'deux', title: 'Réparer' },
  ],
}

test('a row is named by its id', () => {
  expect(anchorOf('title', data)).toBe('title')
  expect(anchorOf('modules.1.title', data)).toBe('modules.#deux.title')
  expect(anchorOf('modules.0.steps.0.text', data)).toBe('modules.#un.steps.#x.text')
})

test('what is no place of the document has no anchor', () => {
  for (const path of ['', 'modules.7.title', 'a..b', 'modules.0.title ', 'modules.x']) {
    expect(anchorOf(path, data)).toBeNull()
  }
})

test('a field that is empty has one', () => {
  expect(anchorOf('modules.1.summary', data)).toBe('modules.#deux.summary')
})

test('a row that is gone is no longer found', () => {
  expect(pathOfAnchor('modules.#trois.title', data)).toBeNull()
  expect(pathOfAnchor('modules.#un.title', { modules: 'autre' })).toBeNull()
})

test('a comment follows its row wherever it is moved', () => {
  const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(
      ids.chain((all) =>
        fc.record({ all: fc.constant(all), moved: fc.shuffledSubarray(all, { minLength: all.length }) }),
      ),
      fc.nat(),
      ({ all, moved }, place) => {
        const index = place % all.length
        const anchor = anchorOf(`rows.${index}.text`, { rows: all.map((id) => ({ id })) })
        const found = pathOfAnchor(String(anchor), { rows: moved.map((id) => ({ id })) })
        expect(found).toBe(`rows.${moved.indexOf(all[index] ?? '')}.text`)
      },
    ),
  )
})
