import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf, foldedWords, namingPattern } from './folded-words.ts'

const says = (text: string, name: string) => foldedWords(text).includes(foldedWords(name))

describe('a name is found however it is written', () => {
  test.each([
    ['Selon l’article R.\u00a04544‑10 du code du travail', 'r4544-10'],
    ['Selon l’article R. 4544-10 du code du travail', 'R4544-10'],
    ['La norme NF\u202fC18-550 (2015)', 'nf c 18-550'],
    ['Habilitations électriques', 'habilitation electrique'],
    ['Un cœur de bobine', 'COEUR'],
    ['le code P0299', 'p 0299'],
  ])('%s: %s', (text, name) => {
    expect(says(text, name)).toBe(true)
    expect(namingPattern(name)?.test(text)).toBe(true)
  })

  test.each([
    ['Un capteur de pression', 'CAP'],
    ['La norme NF C18-5501', 'NF C18-550'],
    ['Une élévation', 'VAT'],
    ['Rien', 'Rien de tel'],
  ])('%s does not name %s', (text, name) => {
    expect(says(text, name)).toBe(false)
    expect(namingPattern(name)?.test(text)).toBe(false)
  })

  test('no name finds nothing', () => {
    expect(namingPattern(' – ')).toBeNull()
    expect(foldedWords(' – ')).toBe('')
  })
})

const sign = fc.constantFrom(..."aàbcçeéèioœæsxRNF0145 \u00a0.-‑’'(),\n")
const writing = fc.array(sign, { maxLength: 40 }).map((signs) => signs.join(''))

test('what is found in the folded words is found in the text itself, and the other way about', () => {
  fc.assert(
    fc.property(
      writing,
      fc.array(sign, { maxLength: 8 }).map((signs) => signs.join('')),
      (text, name) => {
        const pattern = namingPattern(name)
        if (pattern === null) return
        expect([text, name, pattern.test(text)]).toEqual([text, name, says(text, name)])
      },
    ),
    { numRuns: 500 },
  )
})

test('an excerpt is a piece of the text around the name', () => {
  fc.assert(
    fc.property(writing, writing, (before, after) => {
      const text = `${before} R. 4544-10 ${after}`
      const pattern = namingPattern('R4544-10') ?? /never/
      const excerpt = excerptOf(text, pattern, 12)
      expect(excerpt).not.toBeNull()
      const bare = `${excerpt?.before.replace(/^…/, '')}${excerpt?.match}${excerpt?.after.replace(/…$/, '')}`
      expect(text).toContain(bare)
    }),
  )
})
