import { expect, test } from 'vitest'
import { renderFormula } from './render-formula.ts'

test('a formula becomes MathML and nothing else that needs a style sheet', () => {
  const html = renderFormula(String.raw`R = \frac{U}{I}`, 'display')
  expect(html).toContain('<mfrac>')
  expect(html).toContain('display="block"')
  expect(html).not.toContain('katex-html')
  expect(html).not.toContain('\\frac')
})

test('French letters and units are accepted', () => {
  const html = renderFormula(String.raw`R_{câble} = 0{,}005\ \Omega`, 'inline')
  expect(html).toContain('<mover accent="true"><mi>a</mi><mo>^</mo></mover>')
  expect(html).toContain('<mn>0,005</mn>')
})

test('an unreadable formula throws with its source', () => {
  expect(() => renderFormula(String.raw`\frac{U}{`, 'inline')).toThrow(String.raw`\frac{U}{`)
})

test('a formula cannot bring a link or an address of its own', () => {
  expect(renderFormula(String.raw`\href{javascript:alert(1)}{x}`, 'inline')).not.toContain('href="')
})
