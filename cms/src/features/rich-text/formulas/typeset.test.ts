import katex from 'katex'
import { describe, expect, test } from 'vitest'
import { messages } from '../messages.fr.ts'
import { typeset } from './typeset.ts'

const { faults, refusals } = messages.formula

describe('a formula being typed', () => {
  test('is set as MathML, without a style', () => {
    expect(typeset('U = R \\times I', 'display', katex)).toMatchObject({ mathml: expect.stringContaining('<math') })
  })
  test.each([
    ['\\frac{U}{R', refusals['unclosed-brace']],
    ['\\tensoin{U}', faults.unknownCommand('\\tensoin')],
    ['\\frac{U}', faults.unfinished],
    ['\\boxed{U}', faults.notDrawn],
    ['\\href{https://a.fr}{x}', faults.forbidden('\\href')],
  ])('%s is told its fault', (tex, fault) => expect(typeset(tex, 'inline', katex)).toEqual({ fault }))
})
