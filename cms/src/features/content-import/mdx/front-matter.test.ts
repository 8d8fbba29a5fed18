import { expect, test } from 'vitest'
import { splitFrontMatter } from './front-matter.ts'

test('both parts are told with the line where they begin', () => {
  expect(splitFrontMatter('---\ntitle: a\norder: 1\n---\n\nTexte\n---\n')).toEqual({
    yaml: 'title: a\norder: 1',
    yamlFirstLine: 2,
    body: '\nTexte\n---\n',
    bodyFirstLine: 5,
  })
})

test.each(['Texte', '\n---\na: 1\n---\n', '---\na: 1\n'])('%j has none', (source) => {
  expect(splitFrontMatter(source)).toBeNull()
})
