import type { Block, RichText } from '@mecaformation/contracts/rich-text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outlineOf } from './outline.ts'

const heading = (text: string, level: 2 | 3 | 4 = 2): Block => ({
  type: 'heading',
  level,
  children: [{ type: 'text', text }],
})
const idsOf = (body: RichText) => outlineOf(body).map(({ id }) => id)

test('ids come from the words of the heading', () => {
  expect(idsOf([heading('Ce que l’on mesure'), heading('Élément n° 2', 3)])).toEqual([
    'ce-que-l-on-mesure',
    'element-n-2',
  ])
})

test('equal headings are numbered, and a heading that looks numbered keeps out of their way', () => {
  expect(idsOf([heading('Essai'), heading('Essai 2'), heading('Essai'), heading('Essai')])).toEqual([
    'essai',
    'essai-2',
    'essai-3',
    'essai-4',
  ])
})

test('a heading without letters still has an id', () => {
  expect(idsOf([heading('…'), heading('Ω')])).toEqual(['section', 'section-2'])
})

test('only headings are listed, with the words of their links and formulas', () => {
  const body: RichText = [
    { type: 'paragraph', children: [{ type: 'text', text: 'Avant' }] },
    {
      type: 'heading',
      level: 3,
      children: [
        { type: 'link', target: { kind: 'url', url: '/codes/' }, children: [{ type: 'text', text: 'Loi' }] },
        { type: 'text', text: ' ' },
        { type: 'inlineFormula', tex: 'U = RI' },
      ],
    },
  ]
  expect(outlineOf(body)).toMatchObject([{ id: 'loi-u-ri', level: 3, text: 'Loi U = RI' }])
})

test('whatever the headings, ids are unique and can stand in an address', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      const ids = idsOf(texts.map((text) => heading(text)))
      expect(new Set(ids).size).toBe(texts.length)
      for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    }),
  )
})
