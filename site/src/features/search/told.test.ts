import { expect, test } from 'vitest'
import { correctionOf, isMissing, type Told } from './told.ts'

const plain: Told = { asked: 'turbo', mended: [], absent: [], code: null }
const read = { code: 'P0420', isAsTyped: false, hasPage: true }

test.each([
  [plain, true, ''],
  [{ ...plain, mended: ['tenson'] }, true, 'Aucune page ne contient « tenson » : le mot a été corrigé.'],
  [{ ...plain, absent: ['zyg'] }, true, 'Aucune page ne contient « zyg » : le mot est laissé de côté.'],
  [{ ...plain, absent: ['zyg'] }, false, ''],
  [{ ...plain, code: read }, true, '« P042O » est lu comme le code P0420.'],
  [{ ...plain, code: { ...read, isAsTyped: true } }, true, ''],
])('of %j, found %s, is told « %s »', (told, isFound, sentence) => {
  expect(correctionOf(told, 'P042O', isFound)).toBe(sentence)
})

test('a code without a page is missing, words are not', () => {
  expect([plain, { ...plain, code: read }, { ...plain, code: { ...read, hasPage: false } }].map(isMissing)).toEqual([
    false,
    false,
    true,
  ])
})
