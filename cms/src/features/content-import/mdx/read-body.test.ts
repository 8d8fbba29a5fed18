import { describe, expect, test } from 'vitest'
import { messages } from '../messages.fr.ts'
import { readBody } from './read-body.ts'

const { mdx } = messages
const fence = '```'

const sound = `Introduction avec **gras**, *italique*, \`code <x> {y} $z\` et [un code](codes/p0420).

## Mesurer

- un
- deux
    - deux bis
    - deux ter

1. premier
    - détail
2. deuxième,
suite de la ligne

3. troisième

### Calculer

${fence}math
U = { R } \\times $I$ < 3
${fence}

Le quotient <M tex="R = \\frac{U}{I}" /> vaut 3, voir [l’INRS](https://www.inrs.fr/ed-6127).

| Grandeur | Valeur |
| --- | :---: |
| U | 12 V |
| + | [P0300](codes/p0300) |

<Callout tone="danger" title="Tension dangereuse">

Coupez et **vérifiez**.

1. Consigner
2. Vérifier

</Callout>

<Figure media="montage.svg" caption="Le montage." />

> Une citation.

---

<Video slug="chute-de-tension" />

<Schematic slug="demarrage" caption="Le circuit." />

<Exercise slug="loi-d-ohm" />

<Procedure title="Mesurer" tools="Multimètre ; pinces">

1. Branchez.
   - Attendu : moins de 0,2 V
   - Attention : chaud
2. Notez.

</Procedure>

<KeyPoints>

- Un point.
- Un autre.

</KeyPoints>

<SourceQuote source="INRS, ED 6127" url="https://www.inrs.fr/ed-6127">

Les mots cités.

</SourceQuote>

Un <Term slug="bus-can" text="bus CAN" />, le <Code slug="p0299" />, <u>souligné</u>, H<sub>2</sub>O,<br />[leçon](lessons/bases/freinage).

| Bilan | |
| --- | --- |
| <Cell columns="2" /> Total | |

Fin.`

test('every construct of the format is accepted, and its references are told with their lines', () => {
  expect(readBody(sound, 1)).toMatchObject({
    faults: [],
    references: [
      { collection: 'diagnostic-codes', name: 'p0420', line: 1 },
      { collection: 'diagnostic-codes', name: 'p0300', line: 28 },
      { collection: 'media', name: 'montage.svg', line: 39 },
      { collection: 'videos', name: 'chute-de-tension', line: 45 },
      { collection: 'schematics', name: 'demarrage', line: 47 },
      { collection: 'exercises', name: 'loi-d-ohm', line: 49 },
      { collection: 'glossary', name: 'bus-can', line: 73 },
      { collection: 'diagnostic-codes', name: 'p0299', line: 73 },
      { collection: 'lessons', name: 'bases/freinage', line: 73 },
    ],
  })
})

test('lines are those of the file, whatever ends them', () => {
  const { faults } = readBody('Texte.\r\n\r\n# Titre\r\n', 12)
  expect(faults).toEqual([{ line: 14, message: mdx.h1 }])
})

describe('faults', () => {
  test.each<[string, string, number, string]>([
    ['no text', ' ', 1, mdx.empty],
    ['a title of level 1', 'a\n\n# Titre', 3, mdx.h1],
    ['a title of level 5', '## a\n\n### b\n\n#### c\n\n##### d', 7, mdx.headingDepth],
    ['a skipped level', '## a\n\n#### b', 3, mdx.headingSkip(4, 2)],
    ['a first title of level 3', '### a', 1, mdx.headingSkip(3, 1)],
    ['a title without a space', '##Titre', 1, mdx.headingSpace],
    ['an underlined title', 'Titre\n---', 2, mdx.underlinedHeading],
    ['a tab', '- a\n\t- b', 2, mdx.tab],
    ['a numbered list that begins at 4', '4. a', 1, mdx.listStart],
    ['a numbered list that goes on after a figure', '1. a\n\n<Figure media="m.svg" />\n\n2. b', 5, mdx.listStart],
    ['an empty item', '- a\n-', 2, mdx.emptyItem],
    ['a quote in an item', '- a\n\n  > b', 3, mdx.itemContent],
    ['code', `${fence}js\na\n${fence}`, 1, mdx.fence],
    ['an open formula', `a\n\n${fence}math\nU`, 3, mdx.openFence],
    ['an empty formula', `${fence}math\n\n${fence}`, 1, mdx.emptyFormula],
    ['a table without divider', '| a | b |\n| c | d |', 2, mdx.tableDivider],
    ['a table of one line', '| a | b |', 1, mdx.tableDivider],
    ['a short row', '| a | b |\n| --- | --- |\n| c |', 3, mdx.tableColumns(1, 2)],
    ['text at once after a table', '| a |\n| --- |\n| b |\ntexte', 4, mdx.tableEnd],
    ['a cell over others', '| a | b |\n| --- | --- |\n| <Cell columns="2" /> c | d |', 3, mdx.cellSpan],
    ['a quote of two paragraphs', '> a\n>\n> b', 1, mdx.quote],
    ['a list in a quote', '> - a', 1, mdx.quote],
    [
      'an unknown tone',
      '<Callout tone="rouge" title="a">\n\nb\n\n</Callout>',
      1,
      mdx.calloutTone(['info', 'conseil', 'attention', 'danger']),
    ],
    ['a callout without title', '<Callout tone="info">\n\nb\n\n</Callout>', 1, mdx.calloutTitle],
    [
      'an attribute of another name',
      '<Callout tone="info" title="a" couleur="b">\n\nb\n\n</Callout>',
      1,
      mdx.shapes.Callout,
    ],
    ['a callout on one line', '<Callout tone="info" title="a">b</Callout>', 1, mdx.shapes.Callout],
    ['an open callout', 'a\n\n<Callout tone="info" title="a">\n\nb', 3, mdx.openTag('Callout')],
    ['an end without beginning', '</Callout>', 1, mdx.closedTag('Callout')],
    ['an empty callout', '<Callout tone="info" title="a">\n\n</Callout>', 1, mdx.calloutEmpty],
    ['a title in a callout', '<Callout tone="info" title="a">\n\nb\n\n## c\n\n</Callout>', 5, mdx.calloutContent],
    [
      'a video in a callout',
      '<Callout tone="info" title="a">\n\n<Video slug="b" />\n\n</Callout>',
      3,
      mdx.calloutContent,
    ],
    ['a figure without picture', '<Figure caption="a" />', 1, mdx.figureMedium],
    ['a figure in a sentence', 'Voir <Figure media="a.svg" /> ici', 1, mdx.shapes.Figure],
    ['a figure that is not closed', '<Figure media="a.svg">', 1, mdx.shapes.Figure],
    ['a video without a name', '<Video id="a" />', 1, mdx.shapes.Video],
    ['an exercise without a name', '<Exercise />', 1, mdx.shapes.Exercise],
    ['a procedure without title', '<Procedure>\n\n1. a\n\n</Procedure>', 1, mdx.procedureTitle],
    ['a procedure without steps', '<Procedure title="a">\n\nb\n\n</Procedure>', 3, mdx.shapes.Procedure],
    ['an empty procedure', '<Procedure title="a">\n\n</Procedure>', 1, mdx.shapes.Procedure],
    ['a step that says something else', '<Procedure title="a">\n\n1. b\n   - c\n\n</Procedure>', 4, mdx.procedureStep],
    ['bold in a step', '<Procedure title="a">\n\n1. **b**\n\n</Procedure>', 3, mdx.plainText],
    ['key points that are no list', '<KeyPoints>\n\na\n\n</KeyPoints>', 3, mdx.shapes.KeyPoints],
    ['a link in a key point', '<KeyPoints>\n\n- [a](articles/b)\n\n</KeyPoints>', 3, mdx.plainText],
    ['a quotation without source', '<SourceQuote>\n\na\n\n</SourceQuote>', 1, mdx.quoteSource],
    ['an empty quotation', '<SourceQuote source="a">\n</SourceQuote>', 1, mdx.shapes.SourceQuote],
    ['a word of the glossary without a name', 'Le <Term text="a" />', 1, mdx.shapes.Term],
    ['a word of the glossary in a link', '[<Term slug="a" />](articles/b)', 1, mdx.linkContent],
    ['a code without a name', 'Le <Code />', 1, mdx.shapes.Code],
    ['a broken formula', 'Soit <M tex=U />', 1, mdx.shapes.M],
    ['an empty formula in the text', 'Soit <M tex=" " />', 1, mdx.emptyFormula],
    ['another attribute', 'Soit <M tex="U" class="a" />', 1, mdx.unknownAttribute('M')],
    ['marks that do not end', 'a <u>b', 1, mdx.openTag('u')],
    ['marks that end in another order', 'a <u>b <s>c</u></s>', 1, mdx.closedTag('u')],
    ['an unknown component', '<Quiz id="a" />', 1, mdx.unknownComponent('Quiz')],
    ['HTML', 'a<div>b', 1, mdx.html('<div>')],
    ['a break without its slash', 'a<br>b', 1, mdx.shapes.br],
    ['a comment', 'a <!-- b --> c', 1, mdx.html('<!-->')],
    ['less than', 'U < 3 V', 1, mdx.lessThan],
    ['an expression', 'a {b} c', 1, mdx.brace],
    ['a dollar', 'soit $x$', 1, mdx.dollar],
    ['struck through by tildes', 'a ~~b~~', 1, mdx.shapes.s],
    ['a picture of Markdown', '![a](b.svg)', 1, mdx.picture],
    ['a footnote', 'a[^1]', 1, mdx.footnote],
    ['an entity', 'a &lt; b', 1, mdx.entity('&lt;')],
    ['an open code', 'a `b', 1, mdx.backtick],
    ['bold that does not end', 'a\nb **gras oublié', 2, mdx.leftover('b **gras oublié')],
    ['a link that leads nowhere', '[a](cours/b)', 1, mdx.link('cours/b')],
    ['a link without text', '[](articles/b)', 1, mdx.linkText],
  ])('%s', (_, body, line, message) => {
    expect(readBody(body, 1).faults).toContainEqual({ line, message })
  })

  test('all of them are told, in the order of their lines', () => {
    expect(readBody('# a\n\n$x$\n\nb < c', 1).faults.map(({ line }) => line)).toEqual([1, 3, 5])
  })

  test('each is told once', () => {
    expect(readBody('<Video id="a" />', 1).faults).toEqual([{ line: 1, message: mdx.shapes.Video }])
  })

  test.each([
    'Sain * R_th et 5*3, a__b, `**code**`.',
    'U \\< 3 V, \\{a\\}, \\$, \\*\\*',
    '- a\n  - b\n    1. c',
    '1) a',
  ])('%s has none', (body) => {
    expect(readBody(body, 1).faults).toEqual([])
  })
})
