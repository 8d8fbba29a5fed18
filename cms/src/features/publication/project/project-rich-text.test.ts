import { richText } from '@mecaformation/contracts/rich-text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { projectRichText } from './project-rich-text.ts'

type Node = Record<string, unknown>

const text = (content: string, format = 0): Node => ({ type: 'text', text: content, format })
const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children })
const item = (...children: Node[]): Node => ({ type: 'listitem', children })
const list = (listType: string, ...children: Node[]): Node => ({ type: 'list', listType, start: 1, children })
const block = (fields: Node): Node => ({ type: 'block', fields })
const link = (fields: Node, label = 'texte'): Node => ({ type: 'link', fields, children: [text(label)] })
const cell = (headerState: number, ...children: Node[]): Node => ({
  type: 'tablecell',
  headerState,
  colSpan: 1,
  rowSpan: 1,
  children,
})
const state = (...children: Node[]) => ({ root: { type: 'root', children } })
const project = (...children: Node[]) => projectRichText(state(...children), 'body')
const blocksOf = (...children: Node[]) => {
  const { blocks, problems } = project(...children)
  expect(problems).toEqual([])
  expect(richText.parse(blocks)).toEqual(blocks)
  return blocks
}
const refusalsOf = (...children: Node[]) => project(...children).problems.map(({ message }) => message)

describe('what is published', () => {
  test('text carries every mark of its format', () => {
    expect(blocksOf(paragraph(text('U', 1 | 2 | 4 | 8 | 16), text('1', 32), text('2', 64)))).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'U', marks: ['bold', 'italic', 'underline', 'strikethrough', 'code'] },
          { type: 'text', text: '1', marks: ['subscript'] },
          { type: 'text', text: '2', marks: ['superscript'] },
        ],
      },
    ])
  })

  test('titles keep their level, empty paragraphs and titles disappear', () => {
    expect(
      blocksOf(
        { type: 'heading', tag: 'h3', children: [text('Mesure')] },
        paragraph(),
        { type: 'heading', tag: 'h2', children: [] },
        paragraph(text('  '), { type: 'linebreak' }),
      ),
    ).toEqual([{ type: 'heading', level: 3, children: [{ type: 'text', text: 'Mesure' }] }])
  })

  test('a nested list goes under the item before', () => {
    const nested = list('number', item(text('b')))
    expect(blocksOf(list('bullet', item(text('a')), item(nested), item(text('c'))))).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          {
            children: [{ type: 'text', text: 'a' }],
            nested: [{ type: 'list', ordered: true, items: [{ children: [{ type: 'text', text: 'b' }], nested: [] }] }],
          },
          { children: [{ type: 'text', text: 'c' }], nested: [] },
        ],
      },
    ])
  })

  test('a list that begins with an indented item loses the indent, not the item', () => {
    const [published] = blocksOf(list('bullet', item(list('bullet', item(text('a')))), item(text('b'))))
    expect(published).toMatchObject({ items: [{ children: [{ text: 'a' }] }, { children: [{ text: 'b' }] }] })
  })

  test('a table keeps its headers, and the lines of a cell are parted by breaks', () => {
    const row = {
      type: 'tablerow',
      children: [cell(1, paragraph(text('U'))), cell(0, paragraph(text('a')), paragraph(text('b')))],
    }
    expect(blocksOf({ type: 'table', children: [row] })).toEqual([
      {
        type: 'table',
        rows: [
          [
            { header: true, columnSpan: 1, children: [{ type: 'text', text: 'U' }] },
            {
              header: false,
              columnSpan: 1,
              children: [{ type: 'text', text: 'a' }, { type: 'lineBreak' }, { type: 'text', text: 'b' }],
            },
          ],
        ],
      },
    ])
  })

  test('links name a document by id, or an address', () => {
    const [published] = blocksOf(
      paragraph(
        link({ linkType: 'internal', doc: { relationTo: 'articles', value: 'id-1' } }),
        link({ linkType: 'custom', url: 'https://www.inrs.fr', newTab: true }),
      ),
    )
    expect(published).toMatchObject({
      children: [
        { type: 'link', target: { kind: 'document', collection: 'articles', id: 'id-1' } },
        { type: 'link', target: { kind: 'url', url: 'https://www.inrs.fr' } },
      ],
    })
  })

  test('blocks: callout, figure, formula, rule, quote, formula in the text', () => {
    const body = state(paragraph(text('Coupez le contact.')), list('number', item(text('VAT'))), paragraph())
    expect(
      blocksOf(
        block({ blockType: 'callout', tone: 'danger', title: 'Tension', body }),
        block({ blockType: 'figure', media: 'id-2', caption: null }),
        block({ blockType: 'formula', tex: ' U = R I ' }),
        { type: 'horizontalrule' },
        { type: 'quote', children: [text('Mesurez.')] },
        paragraph({ type: 'inlineBlock', fields: { blockType: 'inlineFormula', tex: 'U' } }),
      ),
    ).toMatchObject([
      { type: 'callout', tone: 'danger', title: 'Tension', children: [{ type: 'paragraph' }, { type: 'list' }] },
      { type: 'figure', media: 'id-2', caption: '' },
      { type: 'formula', tex: 'U = R I' },
      { type: 'rule' },
      { type: 'quote' },
      { type: 'paragraph', children: [{ type: 'inlineFormula', tex: 'U' }] },
    ])
  })

  test('blocks that are filled in as forms: video, schematic, exercise, procedure, key points, source', () => {
    expect(
      blocksOf(
        block({ blockType: 'video', video: 'id-1' }),
        block({ blockType: 'schematic', schematic: 'id-2', caption: ' Le circuit. ' }),
        block({ blockType: 'exercise', exercise: 'id-3' }),
        block({
          blockType: 'procedure',
          title: 'Mesurer',
          tools: 'Multimètre\n\n pinces ',
          steps: [{ instruction: ' Branchez. ', expected: '12 V', warning: null }, { instruction: '' }],
        }),
        block({ blockType: 'keyPoints', points: 'Un.\nDeux.' }),
        block({ blockType: 'sourceQuote', quote: ' Mots. ', source: 'INRS', url: null }),
      ),
    ).toEqual([
      { type: 'video', video: 'id-1' },
      { type: 'schematic', schematic: 'id-2', caption: 'Le circuit.' },
      { type: 'exercise', exercise: 'id-3' },
      {
        type: 'procedure',
        title: 'Mesurer',
        tools: ['Multimètre', 'pinces'],
        steps: [{ instruction: 'Branchez.', expected: '12 V', warning: '' }],
      },
      { type: 'keyPoints', points: ['Un.', 'Deux.'] },
      { type: 'sourceQuote', quote: 'Mots.', source: 'INRS', url: '' },
    ])
  })

  test('words of the glossary and codes are seen, and make a paragraph of their own', () => {
    const inline = (fields: Node): Node => ({ type: 'inlineBlock', fields })
    expect(
      blocksOf(
        paragraph(inline({ blockType: 'term', term: 'id-1', text: null })),
        paragraph(inline({ blockType: 'codeReference', code: 'id-2' })),
      ),
    ).toEqual([
      { type: 'paragraph', children: [{ type: 'term', term: 'id-1', text: '' }] },
      { type: 'paragraph', children: [{ type: 'codeReference', code: 'id-2' }] },
    ])
  })

  test('texts of the same marks are one, however they were typed', () => {
    expect(blocksOf(paragraph(text('a'), text('b'), text('c', 1), text('d', 1), { type: 'tab' }, text('e')))).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'ab' },
          { type: 'text', text: 'cd', marks: ['bold'] },
          { type: 'text', text: ' e' },
        ],
      },
    ])
  })

  test('no state at all is an empty text', () => {
    expect(projectRichText(null, 'body')).toEqual({ blocks: [], problems: [] })
  })
})

describe('what is refused, and how it is said', () => {
  test('an unknown node is named with its place', () => {
    expect(refusalsOf(paragraph(text('Début')), { type: 'upload', value: 'id' })).toEqual([
      'Bloc n° 2 : une image insérée hors d’une figure : cet élément ne se publie pas, retirez-le.',
    ])
  })

  test('an unknown insert is named with its block', () => {
    expect(refusalsOf(paragraph(text('Voyez '), { type: 'inlineBlock', fields: { blockType: 'quiz' } }))).toEqual([
      'Bloc n° 1 (« Voyez ») : un encart « quiz » ne se publie pas, retirez-le.',
    ])
  })

  test.each<[string, Node, RegExp]>([
    ['a title of level 1', { type: 'heading', tag: 'h1', children: [text('Titre')] }, /niveau 2, 3 ou 4/],
    ['a numbered list that begins at 4', { ...list('number', item(text('a'))), start: 4 }, /commencer à 1/],
    ['a check list', list('check', item(text('a'))), /liste à cocher/],
    ['an address without scheme', paragraph(link({ linkType: 'custom', url: 'www.inrs.fr' })), /« www\.inrs\.fr »/],
    [
      'a script as an address',
      paragraph(link({ linkType: 'custom', url: 'javascript:alert(1)' })),
      /n’est pas une adresse/,
    ],
    [
      'a link to a deleted document',
      paragraph(link({ linkType: 'internal', doc: { relationTo: 'articles', value: null } })),
      /n’existe plus/,
    ],
    ['an empty formula', block({ blockType: 'formula', tex: ' ' }), /formule est vide/],
    ['a figure without picture', block({ blockType: 'figure', caption: 'x' }), /pas d’image/],
    ['a video that is not chosen', block({ blockType: 'video' }), /aucune vidéo/],
    ['a schematic that is not chosen', block({ blockType: 'schematic', schematic: '' }), /aucun schéma/],
    ['an exercise that is not chosen', block({ blockType: 'exercise', exercise: null }), /aucun exercice/],
    [
      'a word of the glossary that is not chosen',
      paragraph({ type: 'inlineBlock', fields: { blockType: 'term', text: 'mot' } }),
      /mot du lexique/,
    ],
    [
      'a code that is not chosen',
      paragraph({ type: 'inlineBlock', fields: { blockType: 'codeReference' } }),
      /code défaut/,
    ],
    [
      'a procedure without title',
      block({ blockType: 'procedure', steps: [{ instruction: 'Branchez.' }] }),
      /pas de titre/,
    ],
    ['a procedure without steps', block({ blockType: 'procedure', title: 'x', steps: [{}] }), /pas d’étape/],
    [
      'a step that only says what is expected',
      block({ blockType: 'procedure', title: 'x', steps: [{ expected: '12 V' }] }),
      /l’étape 1 ne dit pas/,
    ],
    ['no key points', block({ blockType: 'keyPoints', points: ' \n' }), /À retenir/],
    ['a source that quotes nothing', block({ blockType: 'sourceQuote', source: 'x' }), /citation est vide/],
    ['a quotation without source', block({ blockType: 'sourceQuote', quote: 'x' }), /pas de source/],
    [
      'a source whose address is not whole',
      block({ blockType: 'sourceQuote', quote: 'x', source: 'y', url: 'javascript:alert(1)' }),
      /« javascript:alert\(1\) » n’est pas complète/,
    ],
    [
      'a callout without title',
      block({ blockType: 'callout', tone: 'info', title: '', body: state() }),
      /pas de titre/,
    ],
    [
      'a callout of an unknown tone',
      block({ blockType: 'callout', tone: 'rouge', title: 'x', body: state() }),
      /pas de ton/,
    ],
    [
      'a table inside a callout',
      block({ blockType: 'callout', tone: 'info', title: 'x', body: state({ type: 'table', children: [] }) }),
      /que des paragraphes et des listes/,
    ],
    [
      'a list inside a cell',
      { type: 'table', children: [{ type: 'tablerow', children: [cell(0, list('bullet', item(text('a'))))] }] },
      /que du texte/,
    ],
    [
      'cells merged downwards',
      { type: 'table', children: [{ type: 'tablerow', children: [{ ...cell(0, paragraph(text('a'))), rowSpan: 2 }] }] },
      /en hauteur/,
    ],
  ])('%s', (_, node, reason) => {
    expect(refusalsOf(node)).toEqual([expect.stringMatching(reason)])
  })

  test('something that is no editor state', () => {
    expect(projectRichText('texte', 'body').problems).toHaveLength(1)
  })
})

test('whatever the editor saved, what is published obeys the contract', () => {
  const types = ['paragraph', 'text', 'heading', 'list', 'listitem', 'quote', 'table', 'tablerow', 'tablecell', 'link']
  const more = ['block', 'inlineBlock', 'linebreak', 'tab', 'horizontalrule', 'autolink', 'unknown']
  const { node } = fc.letrec<{ node: Node }>((tie) => ({
    node: fc.record(
      {
        type: fc.constantFrom(...types, ...more),
        text: fc.string(),
        format: fc.oneof(fc.nat(127), fc.constant('')),
        tag: fc.constantFrom('h1', 'h2', 'h3', 'h4'),
        listType: fc.constantFrom('bullet', 'number', 'check'),
        headerState: fc.nat(3),
        fields: fc.record({
          blockType: fc.constantFrom(
            ...['callout', 'figure', 'formula', 'video', 'schematic', 'exercise', 'procedure', 'keyPoints'],
            ...['sourceQuote', 'inlineFormula', 'term', 'codeReference', 'other'],
          ),
          video: fc.option(fc.uuid()),
          schematic: fc.option(fc.uuid()),
          exercise: fc.option(fc.uuid()),
          term: fc.option(fc.uuid()),
          code: fc.option(fc.uuid()),
          tools: fc.option(fc.string()),
          points: fc.option(fc.string()),
          quote: fc.string(),
          source: fc.string(),
          steps: fc.option(
            fc.array(fc.option(fc.record({ instruction: fc.string(), expected: fc.option(fc.string()) }))),
          ),
          tone: fc.constantFrom('info', 'danger', 'rouge'),
          title: fc.string(),
          tex: fc.string(),
          media: fc.option(fc.uuid()),
          linkType: fc.constantFrom('internal', 'custom'),
          url: fc.oneof(fc.webUrl(), fc.string()),
          doc: fc.option(fc.record({ relationTo: fc.string(), value: fc.option(fc.uuid()) })),
        }),
        children: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('node'), { maxLength: 4 })),
      },
      { requiredKeys: ['type'] },
    ),
  }))
  fc.assert(
    fc.property(fc.array(node, { maxLength: 5 }), (children) => {
      const { blocks } = projectRichText(state(...children), 'body')
      expect(richText.safeParse(blocks).success).toBe(true)
    }),
  )
})
