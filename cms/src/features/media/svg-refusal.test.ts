import { describe, expect, test } from 'vitest'
import { type SvgFault, svgRefusal } from './svg-refusal.ts'

const drawing = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540">${inside}</svg>`

describe('a drawing that may be stored', () => {
  test.each([
    [
      'shapes and a style',
      '<style>.a{fill:#0f5c66}@media (prefers-color-scheme:dark){.a{fill:#fff}}</style><path class="a"/>',
    ],
    ['a gradient of its own', '<rect fill="url(#fond)"/><use href="#borne"/>'],
    ['a picture inside of it', '<image href="data:image/png;base64,AAAA"/>'],
    ['words that look like code', '<text>Moteur on = tournant</text><text>script</text>'],
    ['a comment that speaks of a script', '<!-- <script> -->'],
  ])('%s', (_, inside) => {
    expect(svgRefusal(drawing(inside))).toBeNull()
  })

  test('with an XML declaration', () => {
    expect(svgRefusal(`\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n${drawing('')}`)).toBeNull()
  })
})

describe('a drawing that may not', () => {
  const cases: [SvgFault, string, string][] = [
    ['script', '<script>alert(1)</script>', 'script'],
    ['script', '<svg:SCRIPT href="#a"/>', 'svg:SCRIPT'],
    ['handler', '<rect onload="alert(1)"/>', 'onload'],
    ['handler', '<rect\nonClick = "alert(1)"/>', 'onClick'],
    ['foreign-content', '<foreignObject><p/></foreignObject>', 'foreignObject'],
    ['foreign-content', '<iframe src="#"/>', 'iframe'],
    ['external-reference', '<image href="https://example.org/a.png"/>', 'https://example.org/a.png'],
    ['external-reference', '<use xlink:href="//example.org/a.svg#b"/>', '//example.org/a.svg#b'],
    ['external-reference', '<a href="javascript:alert(1)"><text>a</text></a>', 'javascript:alert(1)'],
    ['external-reference', '<a href="&#106;avascript:alert(1)"><text>a</text></a>', '&#106;avascript:alert(1)'],
    ['external-reference', '<rect style="fill:url(https://example.org/a)"/>', 'https://example.org/a'],
    ['external-reference', '<style>@import "a.css";</style>', '@import'],
    ['external-reference', '<style>rect{fill:\\75rl(https://example.org)}</style>', '\\'],
    ['external-reference', '<image href="data:image/svg+xml;base64,AAAA"/>', 'data:image/svg+xml;base64,AAAA'],
  ]
  test.each(cases)('%s: %s', (fault, inside, found) => {
    expect(svgRefusal(drawing(inside))).toEqual({ fault, found })
  })

  test('an entity could hide anything', () => {
    expect(svgRefusal(`<!DOCTYPE svg [<!ENTITY a "b">]>${drawing('&a;')}`)).toEqual({
      fault: 'doctype',
      found: 'DOCTYPE',
    })
  })

  test('something else than a drawing', () => {
    expect(svgRefusal('<html><body/></html>')?.fault).toBe('not-svg')
    expect(svgRefusal('')?.fault).toBe('not-svg')
  })
})
