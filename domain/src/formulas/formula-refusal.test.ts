import { describe, expect, test } from 'vitest'
import { formulaRefusal } from './formula-refusal.ts'

describe('a formula', () => {
  test.each([
    'U = R \\times I',
    '\\frac{U}{R} = 12{,}6\\,\\mathrm{V}',
    '\\left\\{ x \\right.',
    '\\left( \\frac{a}{b} \\right)',
    '\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}',
    '\\leftarrow a \\rightarrow',
    'a \\% b % a remark with }\n+ c',
    'U_{\\text{câble}}',
    '\\{',
    '5\\,\\$',
  ])('%s is accepted', (tex) => {
    expect(formulaRefusal(tex)).toBeNull()
  })

  test.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['% only a remark', 'empty'],
    ['$U = RI$', 'dollars'],
    ['\\frac{U}{R', 'unclosed-brace'],
    ['\\frac{U}{R}}', 'unopened-brace'],
    ['}a{', 'unopened-brace'],
    ['a { b % }', 'unclosed-brace'],
    ['\\left( a', 'left-right'],
    ['\\begin{aligned} a', 'begin-end'],
  ])('%j is refused: %s', (tex, refusal) => {
    expect(formulaRefusal(tex)).toBe(refusal)
  })
})
