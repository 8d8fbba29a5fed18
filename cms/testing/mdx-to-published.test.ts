import { convertLexicalToMarkdown, convertMarkdownToLexical } from '@payloadcms/richtext-lexical'
import { describe, expect, test } from 'vitest'
import { convertBody } from '../src/features/content-import/mdx/convert-body.ts'
import { leftovers } from '../src/features/content-import/mdx/leftovers.ts'
import { resolveReferences } from '../src/features/content-import/mdx/resolve-references.ts'
import { keyOf } from '../src/features/content-import/references.ts'
import { projectRichText } from '../src/features/publication/project/project-rich-text.ts'
import { articleEditorConfig } from './article-editor-config.ts'

const editorConfig = await articleEditorConfig()
const fence = '```'

function published(mdx: string) {
  const state = resolveReferences(convertBody(mdx, editorConfig), keyOf)
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

test('what the converter did not understand is found, code apart', () => {
  const state = convertBody('Un **gras oublié et [lien](a b).\n\nSain * R_th et 5*3, `**code**`.', editorConfig)
  expect(leftovers(state)).toEqual([expect.stringContaining('gras oublié')])
})

test('Markdown made from the editor is the same from the second time on', () => {
  const mdx = [
    '## Titre',
    'Du **gras**, du `code`, <M tex="R = \\frac{U}{I}" />, [lien](https://a.fr/b).',
    '- a\n    - b\n- c',
    '| a | b |\n| --- | --- |\n| c | **d** |',
    '<Callout tone="info" title="Un « titre »">\n\nTexte.\n\n- a\n\n</Callout>',
    '<Figure media="m.svg" caption="Légende" />',
    `${fence}math\nU &= R \\\\\nI\n${fence}`,
    '> Citation',
  ].join('\n\n')
  const again = (markdown: string) =>
    convertLexicalToMarkdown({ editorConfig, data: convertMarkdownToLexical({ editorConfig, markdown }) })
  const second = again(mdx)
  expect(second).toBe(mdx)
  expect(again(second)).toBe(second)
})

test('a link to a document keeps its target in Markdown', () => {
  const data = resolveReferences(convertBody('[a](articles/b)', editorConfig), () => 'id-1')
  expect(convertLexicalToMarkdown({ editorConfig, data })).toBe('[a](articles/id-1)')
})
