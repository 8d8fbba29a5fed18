import { expect, test } from 'vitest'
import { messages } from './messages.fr.ts'
import { readYaml } from './read-yaml.ts'
import { diagnosticCodeFile, technologyFile } from './schemas.ts'

const { yaml } = messages
const technology = 'title: ADAS\nsummary: a\norder: 6\nintroduction:\n  - Un paragraphe\n    plié.\n'

function faultsOf(text: string, firstLine = 1) {
  const reading = readYaml(text, technologyFile, firstLine)
  return reading.ok ? [] : reading.faults
}

test('a folded text is one line', () => {
  const reading = readYaml(technology, technologyFile)
  expect(reading.ok && reading.value.introduction).toEqual(['Un paragraphe plié.'])
  expect(reading.ok && reading.lineOf(['introduction', 0])).toBe(5)
  expect(reading.ok && reading.lineOf(['elsewhere'])).toBe(1)
})

test.each<[string, string, { line: number; message: string }[]]>([
  ['a missing field', technology.replace('order: 6\n', ''), [{ line: 1, message: yaml.field('order', yaml.missing) }]],
  ['a text for a number', technology.replace('6', 'six'), [{ line: 3, message: yaml.field('order', yaml.number) }]],
  ['an unknown field', `${technology}ordre: 6\n`, [{ line: 7, message: yaml.unknownKeys(['ordre']) }]],
  [
    'an empty line',
    technology.replace('Un paragraphe\n    plié.', "' '"),
    [{ line: 5, message: yaml.field('introduction.0', yaml.empty) }],
  ],
  ['a field that is written twice', `${technology}order: 7\n`, [{ line: 7, message: yaml.syntax('DUPLICATE_KEY') }]],
  ['nothing', '', [{ line: 1, message: yaml.record }]],
])('%s is told at its line', (_, text, faults) => {
  expect(faultsOf(text)).toEqual(faults)
})

test('a colon in a text is told where it is', () => {
  expect(faultsOf(technology.replace('summary: a', 'summary: a: b')).map(({ line }) => line)).toContain(2)
})

test('lines count from where the text begins in its file', () => {
  expect(faultsOf(technology.replace('6', 'six'), 2)).toEqual([{ line: 4, message: yaml.field('order', yaml.number) }])
})

test('faults deep inside of lists are told at their line, with what may stand there', () => {
  const text = 'code: P042\ncauses:\n  - cause: a\n    likelihood: souvent\n    detail: b\n'
  const reading = readYaml(text, diagnosticCodeFile)
  const faults = reading.ok ? [] : reading.faults
  expect(faults).toContainEqual({ line: 1, message: yaml.field('code', yaml.code) })
  expect(faults).toContainEqual({
    line: 4,
    message: yaml.field('causes.0.likelihood', yaml.oneOf(['frequente', 'possible', 'rare'])),
  })
})
