import { expect, test } from 'vitest'
import { errorLines, progressWriter, summary } from './report.ts'

const nothing = { created: [], updated: [], unchanged: 0, errors: [], wrote: false }

function written(isTTY: boolean): string {
  let output = ''
  const write = progressWriter({ isTTY, write: (text) => (output += text) })
  write({ step: 'media', done: 1, total: 2 })
  write({ step: 'media', done: 2, total: 2 })
  return output
}

test('progress moves on a terminal, and is one line a step elsewhere', () => {
  expect(written(true)).toBe('\rFichiers : 1/2\rFichiers : 2/2\n')
  expect(written(false)).toBe('Fichiers : 2/2\n')
})

test('errors are told by a path that can be opened, with their line', () => {
  const errors = [{ file: 'articles/a.mdx', line: 3, message: 'Faux.' }]
  expect(errorLines('/project/content', errors, '/project')).toEqual(['content/articles/a.mdx:3 — Faux.'])
})

test('the last sentence tells whether something was written', () => {
  const errors = [{ file: 'a', line: 1, message: 'b' }]
  expect(summary({ ...nothing, created: ['a', 'b'] })).toContain('2 créés')
  expect(summary({ ...nothing, errors })).toContain('rien n’a été importé')
  expect(summary({ ...nothing, errors, wrote: true })).toContain('s’est arrêté')
})
