import type { Block, Inline, RichText } from '@mecaformation/contracts/rich-text'
import type { Random } from '../../testing/equality/seeded-random.ts'
import { sentence, sentences, word } from './phrases.ts'
import { vocabulary } from './vocabulary.ts'

const text = (words: string) => ({ type: 'text' as const, text: words })
const bold = (words: string): Inline => ({ ...text(words), marks: ['bold'] })

/** The text of an article, about 7 KB: five chapters, a table, lists, callouts, in one of three a formula. */
export function articleBody({ random, links }: { random: Random; links: readonly string[] }): RichText {
  const { matters, organs, conditions, formulas, units } = vocabulary
  const chapters = Array.from({ length: 5 }, (_, index): Block[] => {
    const link = links[index]
    return [
      { type: 'heading', level: 2, children: [text(`${index + 1}. ${word(matters, random)}`)] },
      { type: 'paragraph', children: [bold(`${word(conditions, random)}. `), text(sentences(3, random))] },
      link === undefined ? { type: 'paragraph', children: [text(sentences(2, random))] } : paragraphWith(link, random),
    ]
  })
  const [first = [], second = [], third = [], fourth = [], fifth = []] = chapters
  const list: Block = {
    type: 'list',
    ordered: random(2) === 0,
    items: Array.from({ length: 5 }, () => ({
      children: [bold(`${word(organs, random)}. `), text(sentence(random))],
      nested: [],
    })),
  }
  const row = (header: boolean, cells: string[]) =>
    cells.map((cell) => ({ header, columnSpan: 1, children: [text(cell)] }))
  const table: Block = {
    type: 'table',
    rows: [
      row(true, ['Organe', 'Condition', 'Valeur']),
      ...Array.from({ length: 6 }, () =>
        row(false, [word(organs, random), word(conditions, random), `${random(400)} ${word(units, random)}`]),
      ),
    ],
  }
  const formula: Block[] = random(3) === 0 ? [{ type: 'formula', tex: word(formulas, random) }] : []
  const callout = (tone: 'danger' | 'conseil', title: string): Block => ({
    type: 'callout',
    tone,
    title,
    children: [{ type: 'paragraph', children: [text(sentences(2, random))] }],
  })
  return [
    { type: 'paragraph', children: [text(sentences(2, random))] },
    ...first,
    ...formula,
    ...second,
    list,
    callout('danger', 'Avant de toucher'),
    ...third,
    table,
    ...fourth,
    callout('conseil', 'À l’atelier'),
    ...fifth,
    { type: 'quote', children: [text(sentence(random))] },
  ]
}

function paragraphWith(id: string, random: Random): Block {
  const target = { kind: 'document' as const, collection: 'articles', id }
  const link: Inline = { type: 'link', target, children: [text('cet autre article')] }
  return { type: 'paragraph', children: [text(`${sentence(random)} Voir `), link, text(` : ${sentence(random)}`)] }
}
