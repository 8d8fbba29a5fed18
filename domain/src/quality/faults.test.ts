import { expect, test } from 'vitest'
import type { Question } from '../exercises/question.ts'
import { alternativeFaults } from './alternative-faults.ts'
import { captionFaults } from './caption-faults.ts'
import { descriptionFaults } from './description-faults.ts'
import { headingFaults } from './heading-faults.ts'
import type { JudgedCell } from './judged-text.ts'
import { linkFaults, vagueLinks } from './link-faults.ts'
import { questionFaults } from './question-faults.ts'
import { sentenceFaults, sentenceFaultsIn } from './sentence-faults.ts'
import { tableFaults } from './table-faults.ts'

const words = (text: string) => [{ type: 'text', text }]
const headings = (...levels: number[]) =>
  levels.map((level, place) => ({ place, block: { type: 'heading' as const, level, children: words(`t${place}`) } }))
const cell = (text: string, header = false, columnSpan = 1): JudgedCell => ({
  header,
  columnSpan,
  children: words(text),
})
const table = (...rows: JudgedCell[][]) => [{ place: 3, block: { type: 'table' as const, rows } }]
const rules = (faults: readonly { rule: string }[]) => faults.map(({ rule }) => rule)

test.each<[string, number[], number[]]>([
  ['steps down one by one and jumps up', [2, 3, 4, 2, 3, 3], []],
  ['begins too deep', [3, 2], [0]],
  ['skips a level', [2, 4, 4], [1]],
])('a text whose titles %s', (_, levels, places) => {
  const skips = headingFaults(headings(...levels)).filter(({ rule }) => rule === 'headingSkips')
  expect(skips.map(({ block }) => block)).toEqual(places)
})

test.each([
  ['a row of headers', table([cell('a', true), cell('b', true)], [cell('1'), cell('2')]), []],
  ['an empty corner', table([cell('', true), cell('b', true)], [cell('1', true), cell('2')]), []],
  ['a span', table([cell('a', true, 2)], [cell('1'), cell('2')]), []],
  ['no header', table([cell('a')], [cell('1')]), ['tableWithoutHeader']],
  ['an empty header', table([cell('a', true), cell(' ', true)]), ['tableHeaderEmpty']],
  ['uneven rows', table([cell('a', true), cell('b', true)], [cell('1')]), ['tableUneven']],
])('a table with %s', (_, blocks, found) => expect(rules(tableFaults(blocks))).toEqual(found))

test.each([
  ['Un étrier de frein démonté, vu de face', []],
  ['  ', ['alternativeMissing']],
  ['Photo de l’étrier de frein démonté', ['alternativeBegins']],
  ['etrier de frein', ['alternativeIsName']],
  ['Un étrier', ['alternativeShort']],
])('the alternative « %s »', (alt, found) =>
  expect(rules(alternativeFaults(alt, 'etrier-de-frein.webp'))).toEqual(found),
)

test('films of ours need captions, films of others do not', () => {
  expect(rules(captionFaults({ origin: 'upload', captions: null }))).toEqual(['captionsMissing'])
  expect(captionFaults({ origin: 'upload', captions: 'id' })).toEqual([])
  expect(captionFaults({ origin: 'external', captions: null })).toEqual([])
})

test.each([
  ['', ['descriptionMissing']],
  ['Trop court.', ['descriptionShort']],
  ['Mesurer une chute de tension, sous charge, au multimètre.', []],
])('the description « %s »', (summary, found) => expect(rules(descriptionFaults(summary))).toEqual(found))

test('links to what is gone are broken, to drafts they wait', () => {
  const link = (standing: 'published' | 'draft' | 'gone') => ({ path: 'body', standing, title: 'T' })
  expect(rules(linkFaults([link('published'), link('draft'), link('gone')]))).toEqual(['linkUnpublished', 'linkBroken'])
})

test('a link says where it leads', () => {
  const link = (text: string) => ({ type: 'link', children: words(text) })
  const block = { type: 'paragraph' as const, children: [link('Cliquez ici'), link('la loi d’Ohm')] }
  expect(vagueLinks([{ place: 0, block }])).toEqual([{ rule: 'linkVague', text: 'Cliquez ici', block: 0 }])
})

const sentence = (count: number) => `${'mot '.repeat(count - 1)}fin.`

test('a sentence is measured by the level of its readers', () => {
  expect(rules(sentenceFaults(sentence(31), 'decouverte'))).toEqual(['sentenceLong'])
  expect(sentenceFaults(sentence(31), null)).toEqual([])
  expect(sentenceFaults(`${sentence(20)} Et ${sentence(20)}`, 'decouverte')).toEqual([])
  // Neither a decimal nor an abbreviation ends it.
  expect(rules(sentenceFaults(`${'mot '.repeat(15)}vaut 1.5 env. autour de ${sentence(20)}`, 'cap'))).toEqual([
    'sentenceLong',
  ])
})

test('items, steps and cells are runs of their own', () => {
  const children = words(sentence(30))
  const list = { type: 'list' as const, items: [{ children, nested: [{ items: [{ children, nested: [] }] }] }] }
  expect(sentenceFaultsIn([{ place: 2, block: list }], null)).toEqual([])
  expect(sentenceFaultsIn([{ place: 2, block: list }], 'a2')).toMatchObject([{ block: 2 }, { block: 2 }])
})

const choice = (correct: boolean, feedback: string) => ({ text: 'x', correct, feedback })

test.each<[string, Question, string[]]>([
  [
    'a choice',
    { type: 'single', shuffle: true, choices: [choice(true, ''), choice(false, ''), choice(false, 'Non.')] },
    ['choices.1.feedback'],
  ],
  ['a truth', { type: 'trueFalse', answer: true, feedbackIfTrue: '', feedbackIfFalse: '' }, ['feedbackIfFalse']],
  ['a falsehood', { type: 'trueFalse', answer: false, feedbackIfTrue: 'Si.', feedbackIfFalse: '' }, []],
  ['an order', { type: 'ordering', items: ['a', 'b'], feedback: '' }, ['feedback']],
  [
    'a number',
    {
      type: 'numeric',
      answer: 1,
      unit: '',
      tolerance: { kind: 'absolute', value: 0 },
      mistakes: [{ value: 2, feedback: '' }],
    },
    ['mistakes.0.feedback', 'unit'],
  ],
  ['a gap', { type: 'cloze', text: '[1]', gaps: [{ answers: ['a'], choices: [], feedback: '' }] }, ['gaps.0.feedback']],
  [
    'zones',
    {
      type: 'hotspot',
      picture: 'p',
      zones: [true, false].map((correct) => ({ label: 'a', x: 1, y: 1, radius: 1, correct, feedback: '' })),
    },
    ['zones.1.feedback'],
  ],
])('%s says something to every error', (_, question, paths) => {
  expect(questionFaults(question).map(({ path }) => path)).toEqual(paths)
})
