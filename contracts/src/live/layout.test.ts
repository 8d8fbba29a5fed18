import { expect, it } from 'vitest'
import { filePath } from './layout.ts'

it('spreads files over folders named by the beginning of their hash', () => {
  expect(filePath('/data/live/files', 'ab12')).toBe('/data/live/files/ab/ab12')
})

it('lays compressed copies beside the file', () => {
  expect(filePath('/data/live/files', 'ab12', 'br')).toBe('/data/live/files/ab/ab12.br')
})
