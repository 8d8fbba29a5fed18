import { expect, test } from 'vitest'
import { dateCells } from './dates.ts'

const publishedAt = '2026-03-01T08:00:00.000Z'
const shown = (updatedAt: string, reviewOn: string | null) =>
  dateCells({ publishedAt, updatedAt, reviewOn }).map(({ label, value }) => `${label} ${value}`)

test('publication, last change and review are told', () => {
  expect(shown('2026-04-02T08:00:00.000Z', '2027-03-01')).toEqual([
    'Publié 1er mars 2026',
    'Mis à jour 2 avril 2026',
    'À revoir le 1er mars 2027',
  ])
})

test('a change on the day of publication is not told, nor a review that nobody planned', () => {
  expect(shown('2026-03-01T19:00:00.000Z', null)).toEqual(['Publié 1er mars 2026'])
})
