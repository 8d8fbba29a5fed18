import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepFilmChoices, keptFilmChoices, speeds } from './film-choices.ts'

const usual = { hasCaptions: true, speed: 1 }

function storage(kept: string | null = null) {
  return {
    kept,
    getItem() {
      return this.kept
    },
    setItem(_: string, value: string) {
      this.kept = value
    },
    removeItem() {
      this.kept = null
    },
  }
}

test('what was chosen for one film is found by the next', () => {
  const anyChoices = fc.record({ hasCaptions: fc.boolean(), speed: fc.constantFrom(...speeds) })
  fc.assert(
    fc.property(anyChoices, anyChoices, (before, choices) => {
      const device = storage()
      keepFilmChoices(() => device, before)
      keepFilmChoices(() => device, choices)
      expect(keptFilmChoices(() => device)).toEqual(choices)
    }),
  )
})

test('of what is as usual nothing is kept', () => {
  const device = storage('1.5')
  keepFilmChoices(() => device, usual)
  expect(device.kept).toBeNull()
})

test.each([null, '', 'illisible', '3', '{"speed":2}'])('where %s stands, films are as usual', (kept) => {
  expect(keptFilmChoices(() => storage(kept))).toEqual(usual)
})

test('a device that refuses to keep anything is no fault', () => {
  const refusing = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  expect(keptFilmChoices(refusing)).toEqual(usual)
  expect(() => keepFilmChoices(refusing, { hasCaptions: false, speed: 2 })).not.toThrow()
})
