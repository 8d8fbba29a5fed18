import type { Block, Inline, PublishedList } from '@mecaformation/contracts/rich-text'
import { cardById } from '../../data/content.ts'

/** The words of inline content: a formula counts as its source, what names a document as the page shows it. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines.map(textOfInline).join('')
}

function textOfInline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.text
    case 'lineBreak':
      return ' '
    case 'inlineFormula':
      return node.tex
    case 'link':
      return textOf(node.children)
    case 'term':
      return node.text === '' ? (cardById(node.term)?.title ?? '') : node.text
    case 'codeReference': {
      const card = cardById(node.code)
      return card?.collection === 'diagnostic-codes' ? card.code : ''
    }
  }
}

/** The words of a block, captions and titles included; a formula, a video and an exercise have none of their own. */
export function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return textOf(block.children)
    case 'list':
      return textOfList(block)
    case 'table':
      return block.rows.flatMap((row) => row.map((cell) => textOf(cell.children))).join(' ')
    case 'figure':
      return block.caption
    case 'callout':
      return [block.title, ...block.children.map(textOfBlock)].join(' ')
    case 'schematic':
      return block.caption
    case 'procedure': {
      const steps = block.steps.flatMap(({ instruction, expected, warning }) => [instruction, expected, warning])
      return [block.title, ...block.tools, ...steps].join(' ')
    }
    case 'keyPoints':
      return block.points.join(' ')
    case 'sourceQuote':
      return `${block.quote} ${block.source}`
    case 'rule':
    case 'formula':
    case 'video':
    case 'exercise':
      return ''
  }
}

function textOfList(list: PublishedList): string {
  return list.items.map((item) => [textOf(item.children), ...item.nested.map(textOfList)].join(' ')).join(' ')
}
