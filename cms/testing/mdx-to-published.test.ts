import { describe, expect, test } from 'vitest'
import { convertToMdx } from '../src/features/content-import/mdx/convert-to-mdx.ts'
import { readBody } from '../src/features/content-import/mdx/read-body.ts'
import { resolveReferences } from '../src/features/content-import/mdx/resolve-references.ts'
import { keyOf } from '../src/features/content-import/references.ts'
import { projectRichText } from '../src/features/publication/project/project-rich-text.ts'

const fence = '```'

function published(mdx: string) {
  const { faults, state: read } = readBody(mdx, 1)
  expect(faults).toEqual([])
  const state = resolveReferences(read, keyOf)
  const { blocks, problems } = projectRichText(state, 'body')
  expect(problems).toEqual([])
  return blocks
}

const text = (content: string, ...marks: string[]) => ({
  type: 'text',
  text: content,
  ...(marks.length > 0 ? { marks } : {}),
})
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const item = (content: string, ...nested: object[]) => ({ children: [text(content)], nested })
const list = (ordered: boolean, ...items: object[]) => ({ type: 'list', ordered, items })

describe('each construct of the content format reaches the site', () => {
  test.each<[string, string, object[]]>([
    [
      'marks',
      'U **gras** et *italique*, **_les deux_**, `code * _`.',
      [
        paragraph(
          text('U '),
          text('gras', 'bold'),
          text(' et '),
          text('italique', 'italic'),
          text(', '),
          text('les deux', 'bold', 'italic'),
          text(', '),
          text('code * _', 'code'),
          text('.'),
        ),
      ],
    ],
    [
      'lines of one paragraph',
      'Une ligne\net sa suite.\n\nAutre.',
      [paragraph(text('Une ligne et sa suite.')), paragraph(text('Autre.'))],
    ],
    [
      'titles',
      '## Deux\n\n### Trois',
      [2, 3].map((level) => ({ type: 'heading', level, children: [text(level === 2 ? 'Deux' : 'Trois')] })),
    ],
    [
      'bullets, nested',
      '- a\n    - b\n        - c\n- d',
      [list(false, item('a', list(false, item('b', list(false, item('c'))))), item('d'))],
    ],
    [
      'steps with bullets below',
      '1. a\n    - b\n    - c\n2. d',
      [list(true, item('a', list(false, item('b'), item('c'))), item('d'))],
    ],
    [
      'bullets with steps below',
      '- a\n    1. b\n    2. c\n- d',
      [list(false, item('a', list(true, item('b'), item('c'))), item('d'))],
    ],
    ['steps parted by empty lines', '1. a\n\n2. b\n\n3. c', [list(true, item('a'), item('b'), item('c'))]],
    [
      'a table, with cells that look like lists',
      '| Cas | Écart |\n| --- | --- |\n| + à chaud | **12 V** |\n| 1. | - |',
      [
        {
          type: 'table',
          rows: [
            ['Cas', 'Écart'].map((label) => ({ header: true, columnSpan: 1, children: [text(label)] })),
            [
              { header: false, columnSpan: 1, children: [text('+ à chaud')] },
              { header: false, columnSpan: 1, children: [text('12 V', 'bold')] },
            ],
            ['1.', '-'].map((label) => ({ header: false, columnSpan: 1, children: [text(label)] })),
          ],
        },
      ],
    ],
    [
      'an empty cell',
      '| a | b |\n| --- | --- |\n| c | |',
      [
        {
          type: 'table',
          rows: [expect.anything(), [expect.anything(), { header: false, columnSpan: 1, children: [] }]],
        },
      ],
    ],
    [
      'a quote',
      '> Mesurez *en charge*.',
      [{ type: 'quote', children: [text('Mesurez '), text('en charge', 'italic'), text('.')] }],
    ],
    ['a rule', 'a\n\n---\n\nb', [paragraph(text('a')), { type: 'rule' }, paragraph(text('b'))]],
    [
      'links',
      'Voir [P0420](codes/p0420) et [l’INRS](https://www.inrs.fr/a).',
      [
        paragraph(
          text('Voir '),
          {
            type: 'link',
            target: { kind: 'document', collection: 'diagnostic-codes', id: 'diagnostic-codes/p0420' },
            children: [text('P0420')],
          },
          text(' et '),
          { type: 'link', target: { kind: 'url', url: 'https://www.inrs.fr/a' }, children: [text('l’INRS')] },
          text('.'),
        ),
      ],
    ],
    [
      'formulas in the text, with signs of Markdown in them',
      'Soit <M tex="R_{a} = \\frac{U}{I_{b}} * 2" /> et **<M tex="x_1" />**.',
      [
        paragraph(
          text('Soit '),
          { type: 'inlineFormula', tex: 'R_{a} = \\frac{U}{I_{b}} * 2' },
          text(' et '),
          { type: 'inlineFormula', tex: 'x_1' },
          text('.'),
        ),
      ],
    ],
    [
      'a formula',
      `${fence}math\n\\begin{aligned}\nU &= R I \\\\\nP &= U I\n\\end{aligned}\n${fence}`,
      [{ type: 'formula', tex: '\\begin{aligned}\nU &= R I \\\\\nP &= U I\n\\end{aligned}' }],
    ],
    [
      'a formula that looks like a table',
      `${fence}math\n| a | - | b |\n${fence}`,
      [{ type: 'formula', tex: '| a | - | b |' }],
    ],
    [
      'a figure',
      '<Figure media="montage.svg" caption="Le montage, à 12 V." />',
      [{ type: 'figure', media: 'media/montage.svg', caption: 'Le montage, à 12 V.' }],
    ],
    [
      'a video, a schematic and an exercise',
      '<Video slug="a" />\n\n<Schematic slug="b" caption="Le circuit." />\n\n<Exercise slug="c" />',
      [
        { type: 'video', video: 'videos/a' },
        { type: 'schematic', schematic: 'schematics/b', caption: 'Le circuit.' },
        { type: 'exercise', exercise: 'exercises/c' },
      ],
    ],
    [
      'a procedure',
      '<Procedure title="Mesurer" tools="Multimètre ; pinces">\n\n1. Branchez le + \\< 12 V.\n    - Attendu : 0,2 V\n2. Notez.\n   - Attention\u00A0: chaud\n\n</Procedure>',
      [
        {
          type: 'procedure',
          title: 'Mesurer',
          tools: ['Multimètre', 'pinces'],
          steps: [
            { instruction: 'Branchez le + < 12 V.', expected: '0,2 V', warning: '' },
            { instruction: 'Notez.', expected: '', warning: 'chaud' },
          ],
        },
      ],
    ],
    ['key points', '<KeyPoints>\n\n- Un.\n- Deux.\n\n</KeyPoints>', [{ type: 'keyPoints', points: ['Un.', 'Deux.'] }]],
    [
      'words of a source',
      '<SourceQuote source="INRS" url="https://www.inrs.fr/a">\n\nUn.\n\nDeux,\nsuite.\n\n</SourceQuote>',
      [{ type: 'sourceQuote', quote: 'Un.\n\nDeux, suite.', source: 'INRS', url: 'https://www.inrs.fr/a' }],
    ],
    [
      'words of the glossary and codes',
      'Un <Term slug="bus-can" text="bus CAN" />, **un** <Term slug="lin" /> : <Code slug="p0299" />.',
      [
        paragraph(
          text('Un '),
          { type: 'term', term: 'glossary/bus-can', text: 'bus CAN' },
          text(', '),
          text('un', 'bold'),
          text(' '),
          { type: 'term', term: 'glossary/lin', text: '' },
          text(' : '),
          { type: 'codeReference', code: 'diagnostic-codes/p0299' },
          text('.'),
        ),
      ],
    ],
    [
      'marks that Markdown has no sign for, and line breaks',
      'H<sub>2</sub>O, m<sup>**2**</sup>, <u>a <s>b</s></u><br />\\*c\\*',
      [
        paragraph(
          text('H'),
          text('2', 'subscript'),
          text('O, m'),
          text('2', 'bold', 'superscript'),
          text(', '),
          text('a ', 'underline'),
          text('b', 'underline', 'strikethrough'),
          { type: 'lineBreak' },
          text('*c*'),
        ),
      ],
    ],
    [
      'a table with a stretched cell and one that heads its row',
      '| a | b |\n| --- | --- |\n| <Cell columns="2" header="true" /> c \\| d | |',
      [
        {
          type: 'table',
          rows: [[expect.anything(), expect.anything()], [{ header: true, columnSpan: 2, children: [text('c | d')] }]],
        },
      ],
    ],
    [
      'lists indented as in CommonMark, of any depth',
      '1. a\n   - b\n     1. c\n        - d',
      [list(true, item('a', list(false, item('b', list(true, item('c', list(false, item('d'))))))))],
    ],
    [
      'links to what lies in folders, and to addresses that are no documents',
      '[a](lessons/bases/freinage)[b](/tarifs/)[c](mailto:a@b.fr)',
      [
        paragraph(
          {
            type: 'link',
            target: { kind: 'document', collection: 'lessons', id: 'lessons/bases/freinage' },
            children: [text('a')],
          },
          { type: 'link', target: { kind: 'url', url: '/tarifs/' }, children: [text('b')] },
          { type: 'link', target: { kind: 'url', url: 'mailto:a@b.fr' }, children: [text('c')] },
        ),
      ],
    ],
    [
      'a callout',
      '<Callout tone="danger" title="Tension">\n\nCoupez, voir [P0AA6](codes/p0aa6).\n\n- un\n- deux\n\n1. trois\n\n</Callout>\n\nAprès.',
      [
        {
          type: 'callout',
          tone: 'danger',
          title: 'Tension',
          children: [
            paragraph(
              text('Coupez, voir '),
              {
                type: 'link',
                target: { kind: 'document', collection: 'diagnostic-codes', id: 'diagnostic-codes/p0aa6' },
                children: [text('P0AA6')],
              },
              text('.'),
            ),
            list(false, item('un'), item('deux')),
            list(true, item('trois')),
          ],
        },
        paragraph(text('Après.')),
      ],
    ],
  ])('%s', (_, mdx, blocks) => {
    expect(published(mdx)).toEqual(blocks)
  })
})

test('a text that is written as we write stays as it is, byte for byte', () => {
  const mdx = [
    '## Titre',
    'Du **gras**, du `code`, <M tex="R = \\frac{U}{I}" />, [lien](https://a.fr/b), [p](codes/p0420), <Code slug="p0299" />.',
    '- a\n  - b\n- c',
    '4. d',
    '| a | b |\n| --- | --- |\n| c | **d** |',
    '<Callout tone="info" title="Un « titre »">\n\nTexte.\n\n- a\n\n</Callout>',
    '<Figure media="m.svg" caption="Légende" />',
    `${fence}math\nU &= R \\\\\nI\n${fence}`,
    '> Citation',
    '<Procedure title="Mesurer" tools="Multimètre\u00A0; pinces">\n\n1. Branchez.\n   - Attendu\u00A0: 12 V\n2. Notez.\n\n</Procedure>',
  ].join('\n\n')
  const { state } = readBody(mdx, 1)
  const name = (id: string) => id.slice(id.indexOf('/') + 1)
  expect(convertToMdx(resolveReferences(state, keyOf), ({ id }) => name(id))).toBe(mdx)
})

test('what a draft leaves open is written so that reading it says what is missing', () => {
  const open = {
    root: {
      type: 'root',
      children: [
        { type: 'block', fields: { blockType: 'video', video: null } },
        {
          type: 'paragraph',
          children: [
            { type: 'link', fields: { linkType: 'internal', doc: null }, children: [{ type: 'text', text: 'mots' }] },
          ],
        },
        { type: 'upload', value: 'id', children: [] },
      ],
    },
  }
  expect(convertToMdx(open as never, () => null)).toBe('<Video />\n\nmots')
})
