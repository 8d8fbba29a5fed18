import { expect, test } from 'vitest'
import { renderFormula } from './render-formula.ts'

test('a formula becomes bare MathML and nothing else that needs a style sheet', () => {
  expect(renderFormula(String.raw`R = \frac{U}{I}`, 'display')).toBe(
    '<math display="block"><mi>R</mi><mo>=</mo><mfrac><mi>U</mi><mi>I</mi></mfrac></math>',
  )
})

test('French letters and units are accepted', () => {
  const html = renderFormula(String.raw`R_{câble} = 0{,}005\ \Omega`, 'inline')
  expect(html).toContain('<mover accent="true"><mi>a</mi><mo>^</mo></mover>')
  expect(html).toContain('<mn>0,005</mn>')
})

test('a formula that is a table keeps its table', () => {
  const html = renderFormula(String.raw`\begin{aligned} U &= R I \\ P &= U I \end{aligned}`, 'display')
  expect(html).toMatch(/^<math display="block"><mtable .*<\/mtable><\/math>$/)
})

test.each([
  ['an unfinished formula', String.raw`\frac{U}{`, /n’est pas finie/],
  ['an unknown command', String.raw`\fraction{U}{I}`, /commande inconnue.*\\fraction\.$/],
  ['a brace too many', 'U}+R', /à partir de.*}\+R/],
  ['a link', String.raw`\href{javascript:alert(1)}{x}`, /commande interdite.*\\href/],
  ['a style', String.raw`\htmlStyle{color: red}{x}`, /commande interdite.*\\htmlStyle/],
  ['a picture', String.raw`\includegraphics{x.png}`, /commande interdite/],
  ['a coloured frame, made by a style attribute', String.raw`\fcolorbox{red}{blue}{x}`, /ne dessinent pas/],
  ['a frame', String.raw`\boxed{P = U I}`, /ne dessinent pas/],
  ['a stroke', String.raw`\cancel{x}`, /ne dessinent pas/],
])('%s is refused in French, with its source', (_, tex, reason) => {
  expect(() => renderFormula(tex, 'inline')).toThrow(reason)
  expect(() => renderFormula(tex, 'inline')).toThrow(`«\u00A0${tex}\u00A0»`)
})
