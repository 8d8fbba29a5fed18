import { calloutTones } from '@mecaformation/contracts/rich-text'
import { routedCollections } from '@mecaformation/domain/addresses/address-of'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import fc from 'fast-check'

/** States that the editor can hold, of every block, mark and inline; references are ids such as `id-slug`. */

type Node = Record<string, unknown>

/** What Markdown, MDX or a reader of lines could take for its own. */
const tricky = [
  ...['- a', '+ b', '* c', '1. d', '2) e', '# f', '##g', '> h', '---', '===', '| i | j |', '```', '~~~', '<k>', '</u>'],
  ...['<Callout>', '{l}', '$m$', '\\', '\\*', '**n**', '*o', '_p_', 'a_b', '__q', '`r', '``', '[s](t)', '![u]', '[^1]'],
  ...[
    '&amp;',
    '&#x20;',
    '&lt',
    ' ',
    '  ',
    '\u00A0',
    '\u202F',
    ' v',
    'w ',
    '« x »',
    'y !',
    '’',
    '|',
    ':-',
    '\uE000',
    '😀',
    '/>',
  ],
]
const words = fc
  .array(fc.oneof(fc.constantFrom(...tricky), fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constant('mot')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join('').replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ''))
/** What forms keep: no white space around it. */
const line = words.map((text) => text.trim()).filter((text) => text !== '')
const lines = fc.array(line, { maxLength: 3 }).map((list) => list.join('\n'))
const someLines = fc.array(line, { minLength: 1, maxLength: 3 }).map((list) => list.join('\n'))
const tex = fc.constantFrom('U = R I', '\\frac{U}{I}', 'a & b \\\\ c', 'x "y" |z|', '&quot;', '\\', 'i < 3')
const slug = fc.constantFrom('bus-can', 'p0299', 'chute-de-tension', 'a1')
const id = slug.map((name) => `id-${name}`)

const text = fc.record({
  type: fc.constant('text'),
  text: words,
  format: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(127) }),
})
const lineBreak = fc.constant<Node>({ type: 'linebreak' })
const inlineBlock = (fields: fc.Arbitrary<Node>) => fields.map((own): Node => ({ type: 'inlineBlock', fields: own }))
const formula = inlineBlock(fc.record({ blockType: fc.constant('inlineFormula'), tex }))
const term = inlineBlock(fc.record({ blockType: fc.constant('term'), term: id, text: fc.oneof(line, fc.constant('')) }))
const code = inlineBlock(fc.record({ blockType: fc.constant('codeReference'), code: id }))
const target = fc.oneof(
  fc.record({
    linkType: fc.constant('internal'),
    doc: fc.constantFrom(...routedCollections).chain((relationTo) =>
      fc.record({
        relationTo: fc.constant(relationTo),
        value: relationTo === 'lessons' ? slug.map((name) => `id-cours/${name}`) : id,
      }),
    ),
  }),
  fc.record({
    linkType: fc.constant('custom'),
    url: fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.constantFrom(
        'mailto:a@b.fr',
        'tel:+33612345678',
        '#mesure',
        '/articles/b/',
        'https://b.fr/c_(d)',
        'https://b.fr/(e',
      ),
    ),
  }),
)
const link = fc
  .record({ fields: target, children: fc.array(fc.oneof(text, formula, lineBreak), { minLength: 1, maxLength: 3 }) })
  .map((own): Node => ({ type: 'link', ...own }))
const inlines = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: text as fc.Arbitrary<Node> },
    { weight: 1, arbitrary: fc.oneof(lineBreak, formula, term, code, link) },
  ),
  { maxLength: 5 },
)

const withInlines = (type: string) => inlines.map((children): Node => ({ type, children }))
const paragraph = withInlines('paragraph')
const listKinds = { listType: fc.constantFrom('bullet', 'number'), start: fc.constant(1) }
const { list } = fc.letrec<{ list: Node; item: Node }>((tie) => ({
  list: fc.record({
    type: fc.constant('list'),
    ...listKinds,
    children: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
  }),
  item: fc.record({
    type: fc.constant('listitem'),
    children: fc.oneof(
      { maxDepth: 2 },
      inlines,
      tie('list').map((nested) => [nested]),
    ),
  }),
}))
/** Each row as wide as the table, in cells of one column or more. */
const table = fc.integer({ min: 1, max: 3 }).chain((width) => {
  const row = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: width, maxLength: width }).chain((wanted) => {
    const spans: number[] = []
    for (let left = width; left > 0; left -= spans.at(-1) ?? left) spans.push(Math.min(wanted[spans.length] ?? 1, left))
    const cells = spans.map((colSpan) =>
      fc.record({
        type: fc.constant('tablecell'),
        headerState: fc.constantFrom(0, 1, 2, 3),
        colSpan: fc.constant(colSpan),
        rowSpan: fc.constant(1),
        children: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
      }),
    )
    return fc.tuple(...cells).map((children): Node => ({ type: 'tablerow', children }))
  })
  return fc.array(row, { minLength: 1, maxLength: 3 }).map((children): Node => ({ type: 'table', children }))
})

const block = (fields: fc.Arbitrary<Node>) => fields.map((own): Node => ({ type: 'block', fields: own }))
const blocks = [
  block(
    fc.record({
      blockType: fc.constant('callout'),
      tone: fc.constantFrom(...calloutTones),
      title: line,
      body: fc
        .array(fc.oneof(paragraph, list), { maxLength: 3 })
        .map((children) => ({ root: { type: 'root', children: [...children, visible] } })),
    }),
  ),
  block(
    fc.record({
      blockType: fc.constant('figure'),
      media: fc.constant('id-a.svg'),
      caption: fc.oneof(line, fc.constant(null)),
    }),
  ),
  block(fc.record({ blockType: fc.constant('formula'), tex: fc.oneof(tex, fc.constant('a\n\n```\n| b |\n\tc')) })),
  block(fc.record({ blockType: fc.constant('video'), video: id })),
  block(fc.record({ blockType: fc.constant('schematic'), schematic: id, caption: fc.oneof(line, fc.constant('')) })),
  block(fc.record({ blockType: fc.constant('exercise'), exercise: id })),
  block(
    fc.record({
      blockType: fc.constant('procedure'),
      title: line,
      tools: lines,
      steps: fc.array(
        fc.record({ instruction: someLines, expected: lines, warning: fc.oneof(line, fc.constant(null)) }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  ),
  block(fc.record({ blockType: fc.constant('keyPoints'), points: someLines })),
  block(
    fc.record({
      blockType: fc.constant('sourceQuote'),
      quote: fc
        .array(line, { minLength: 1, maxLength: 3 })
        .chain((list) => fc.constantFrom('\n', '\n\n', '\n\n\n').map((gap) => list.join(gap))),
      source: line,
      url: fc.constantFrom('', 'https://www.inrs.fr/a?b="c"&d=1'),
    }),
  ),
]
const visible: Node = { type: 'paragraph', children: [{ type: 'text', text: 'Texte.', format: 0 }] }
const heading = inlines.map((children): Node => ({ type: 'heading', tag: 'h2', children }))
const rule = fc.constant<Node>({ type: 'horizontalrule' })

export const anyState = fc
  .array(fc.oneof(paragraph, heading, withInlines('quote'), list, table, rule, ...blocks), {
    minLength: 1,
    maxLength: 5,
  })
  .map((children) => ({ root: { type: 'root', children } }) as unknown as SerializedEditorState)
