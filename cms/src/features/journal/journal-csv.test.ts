import { expect, test } from 'vitest'
import { journalCsv } from './journal-csv.ts'
import type { JournalEntry } from './read-journal.ts'

const entry: JournalEntry = {
  sequence: '1',
  at: new Date('2026-11-22T10:00:00Z'),
  kind: 'role-changed',
  actor: 'Camille',
  collection: 'users',
  documentId: 'a1',
  title: 'Dominique',
  detail: { from: 'author', to: 'reviewer' },
}
const lastLine = (changed: Partial<JournalEntry>) =>
  journalCsv([{ ...entry, ...changed }])
    .trimEnd()
    .split('\r\n')
    .at(-1)

test('a line tells who did what, in French', () => {
  expect(lastLine({})).toBe(
    '2026-11-22T10:00:00.000Z;Camille;Rôle changé;users;Dominique;a1;avant\u00A0: auteur, après\u00A0: relecteur',
  )
})

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['a;b', '"a;b"'],
  ['« "ici" »', '"« ""ici"" »"'],
])('« %s » is the word %s, and no formula', (title, cell) => {
  expect(lastLine({ title })).toContain(`;${cell};a1;`)
})
