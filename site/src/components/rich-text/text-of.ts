import type { Block, Inline, PublishedList } from '@mecaformation/contracts/rich-text'

/** The words of inline content; a formula counts as its source. */
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
  }
}

/** The words of a block, captions and titles included; a formula on its own line has none. */
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
    case 'rule':
    case 'formula':
      return ''
  }
}

function textOfList(list: PublishedList): string {
  return list.items.map((item) => [textOf(item.children), ...item.nested.map(textOfList)].join(' ')).join(' ')
}
