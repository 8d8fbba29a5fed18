import { describe, expect, test } from 'vitest'
import { messages } from '../messages.fr.ts'
import { checkBody } from './check-body.ts'

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

Fin.`

test('every construct of the format is accepted, and its references are told with their lines', () => {
  expect(checkBody(sound, 1)).toEqual({
    faults: [],
    references: [
      { collection: 'diagnostic-codes', name: 'p0420', line: 1 },
      { collection: 'diagnostic-codes', name: 'p0300', line: 28 },
      { collection: 'media', name: 'montage.svg', line: 39 },
    ],
  })
})

test('lines are those of the file, whatever ends them', () => {
  const { faults } = checkBody('Texte.\r\n\r\n# Titre\r\n', 12)
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
    ['an indented paragraph', 'a\n\n    b', 3, mdx.indented],
    ['a list indented by two', '- a\n  - b', 2, mdx.listIndent],
    ['a list indented under nothing', 'a\n\n    - b', 3, mdx.listIndent],
    ['a numbered list that begins at 4', '4. a', 1, mdx.listStart],
    ['a numbered list that goes on after a figure', '1. a\n\n<Figure media="m.svg" />\n\n2. b', 5, mdx.listStart],
    ['types mixed at the third level', '- a\n    - b\n        1. c', 3, mdx.listMix],
    ['an empty item', '- a\n-', 2, mdx.emptyItem],
    ['code', `${fence}js\na\n${fence}`, 1, mdx.fence],
    ['an open formula', `a\n\n${fence}math\nU`, 3, mdx.openFence],
    ['an empty formula', `${fence}math\n\n${fence}`, 3, mdx.emptyFormula],
    ['a table without divider', '| a | b |\n| c | d |', 2, mdx.tableDivider],
    ['a table of one line', '| a | b |', 1, mdx.tableDivider],
    ['a short row', '| a | b |\n| --- | --- |\n| c |', 3, mdx.tableColumns(1, 2)],
    ['a row without its last bar', '| a | b |\n| --- | --- |\n| c | d', 3, mdx.tableRow],
    ['text at once after a table', '| a |\n| --- |\n| b |\ntexte', 4, mdx.tableEnd],
    ['an empty line of quote', '> a\n>\n> b', 2, mdx.quote],
    ['a list in a quote', '> - a', 1, mdx.quote],
    [
      'an unknown tone',
      '<Callout tone="rouge" title="a">\n\nb\n\n</Callout>',
      1,
      mdx.calloutTone(['info', 'conseil', 'attention', 'danger']),
    ],
    ['a callout without title', '<Callout tone="info">\n\nb\n\n</Callout>', 1, mdx.calloutTitle],
    ['an attribute of another name', '<Callout tone="info" title="a" couleur="b">\n\nb\n\n</Callout>', 1, mdx.callout],
    ['a callout on one line', '<Callout tone="info" title="a">b</Callout>', 1, mdx.callout],
    ['an open callout', 'a\n\n<Callout tone="info" title="a">\n\nb', 3, mdx.openCallout],
    ['an end without beginning', '</Callout>', 1, mdx.closedCallout],
    ['an empty callout', '<Callout tone="info" title="a">\n\n</Callout>', 3, mdx.calloutEmpty],
    ['a title in a callout', '<Callout tone="info" title="a">\n\nb\n\n## c\n\n</Callout>', 5, mdx.calloutContent],
    ['a figure without picture', '<Figure caption="a" />', 1, mdx.figureMedium],
    ['a figure in a sentence', 'Voir <Figure media="a.svg" /> ici', 1, mdx.figure],
    ['a figure that is not closed', '<Figure media="a.svg">', 1, mdx.figure],
    ['a broken formula', 'Soit <M tex=U />', 1, mdx.inlineFormula],
    ['an empty formula in the text', 'Soit <M tex=" " />', 1, mdx.emptyFormula],
    ['an unknown component', '<Video id="a" />', 1, mdx.unknownComponent('Video')],
    ['HTML', 'a<br>b', 1, mdx.html('<br>')],
    ['a comment', 'a <!-- b --> c', 1, mdx.html('<!-->')],
    ['less than', 'U < 3 V', 1, mdx.lessThan],
    ['an expression', 'a {b} c', 1, mdx.brace],
    ['a dollar', 'soit $x$', 1, mdx.dollar],
    ['a picture of Markdown', '![a](b.svg)', 1, mdx.picture],
    ['a footnote', 'a[^1]', 1, mdx.footnote],
    ['an entity', 'a &lt; b', 1, mdx.entity('&lt;')],
    ['an open code', 'a `b', 1, mdx.backtick],
    ['a link elsewhere on the site', '[a](/articles/b/)', 1, mdx.link('/articles/b/')],
    ['an address with parentheses', '[a](https://b.fr/c_(d))', 1, mdx.link('https://b.fr/c_(d')],
    ['a link without text', '[](articles/b)', 1, mdx.linkText],
  ])('%s', (_, body, line, message) => {
    expect(checkBody(body, 1).faults).toContainEqual({ line, message })
  })

  test('all of them are told', () => {
    expect(checkBody('# a\n\n$x$\n\nb < c', 1).faults.map(({ line }) => line)).toEqual([1, 3, 5])
  })
})
