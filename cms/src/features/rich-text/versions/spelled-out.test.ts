import { expect, test } from 'vitest'
import { textBlocks } from '../editor.ts'
import { spelledOut } from './spelled-out.ts'

const root = (...children: object[]) => ({ root: { type: 'root', children } })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const text = (words: string) => ({ type: 'text', text: words, format: 0 })
const block = (blockType: string, fields: object) => ({ type: 'block', fields: { id: 'x', blockType, ...fields } })
const inline = (blockType: string, fields: object) => ({ type: 'inlineBlock', fields: { blockType, ...fields } })
const nameOf = (collection: string, id: string) => `${collection} ${id}`

/** The lines that the comparison gets. */
function lines(state: unknown): string[] {
  const { root: spelled } = spelledOut(state, textBlocks, nameOf) as { root: { children: object[] } }
  const words = (node: { text?: string; children?: object[] }): string =>
    node.text ?? (node.children ?? []).map(words).join('')
  return spelled.children.map(words)
}

test('blocks are told by what they say, and name what they refer to', () => {
  const state = root(
    paragraph(text('Le '), inline('term', { term: 'a1', text: 'calculateur' }), text(' mesure.')),
    block('callout', { tone: 'danger', title: 'Haute tension', body: root(paragraph(text('Consignez.'))) }),
    block('procedure', {
      title: 'Mesurer',
      tools: 'Multimètre\nGants',
      steps: [{ instruction: 'Coupez.', expected: '0 V' }, { instruction: 'Branchez.' }],
    }),
    block('figure', { media: { id: 'p1', alt: 'x' }, caption: 'Un relais' }),
  )
  const told = lines(state)
  expect(told[0]).toMatch(/^Le \[.*glossary a1, calculateur\] mesure\.$/)
  expect(told).toEqual(expect.arrayContaining(['Encadré', 'Titre\u00A0: Haute tension', 'Consignez.']))
  expect(told.filter((line) => line.endsWith('Gants') || line.endsWith('Branchez.'))).toHaveLength(2)
  expect(told.join('\n')).toContain('media p1')
  expect(told.join('\n')).not.toMatch(/callout|procedure|figure|undefined|\[object/)
})

test('a text without blocks, or none at all, stays as it is', () => {
  const state = root(paragraph(text('Rien d’autre.')))
  expect(spelledOut(state, textBlocks, nameOf)).toEqual(state)
  expect(spelledOut(null, textBlocks, nameOf)).toBe(null)
})
