import type { PublishedDocument } from '@mecaformation/contracts/publication/documents'
import type { Block, Inline, PublishedList } from '@mecaformation/contracts/rich-text'
import { messages } from './messages.fr.ts'
import { renderFormula } from './render-formula.ts'

/**
 * A draft whose every page can be rendered: each formula that cannot be set gives way to its source and
 * the reason. Published documents are not mended: their pages fail instead, and their authors are told.
 */
export function mendFormulas(document: PublishedDocument): PublishedDocument {
  return 'body' in document ? { ...document, body: document.body.flatMap(mendBlock) } : document
}

function mendBlock(block: Block): Block[] {
  switch (block.type) {
    case 'formula': {
      const reason = refusalOf(block.tex, 'display')
      return [reason === null ? block : noteOf(block.tex, reason)]
    }
    case 'list':
      return [mendList(block)]
    case 'table': {
      const mendCell = (cell: (typeof block.rows)[number][number]) => ({ ...cell, children: mend(cell.children) })
      return [{ ...block, rows: block.rows.map((row) => row.map(mendCell)) }]
    }
    case 'callout': {
      const children = block.children.map((child) =>
        child.type === 'list' ? mendList(child) : { ...child, children: mend(child.children) },
      )
      return [{ ...block, children }]
    }
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [{ ...block, children: mend(block.children) }]
    case 'rule':
    case 'figure':
    case 'video':
    case 'schematic':
    case 'exercise':
    case 'procedure':
    case 'keyPoints':
    case 'sourceQuote':
      return [block]
  }
}

function mendList(list: PublishedList): PublishedList {
  const items = list.items.map(({ children, nested }) => ({ children: mend(children), nested: nested.map(mendList) }))
  return { ...list, items }
}

function mend<I extends Inline>(inlines: readonly I[]): I[] {
  return inlines.map((inline) => {
    if (inline.type === 'link') return { ...inline, children: mend(inline.children) }
    if (inline.type !== 'inlineFormula' || refusalOf(inline.tex, 'inline') === null) return inline
    return { type: 'text', text: `⚠ ${inline.tex}`, marks: ['code'] } as Extract<Inline, { type: 'text' }> as I
  })
}

function noteOf(tex: string, reason: string): Block {
  const source: Inline = { type: 'text', text: tex, marks: ['code'] }
  const children: Block[] = [
    { type: 'paragraph', children: [{ type: 'text', text: reason }] },
    { type: 'paragraph', children: [source] },
  ]
  return { type: 'callout', tone: 'danger', title: messages.formulas.cannotBeSet, children } as Block
}

function refusalOf(tex: string, setting: 'inline' | 'display'): string | null {
  try {
    renderFormula(tex, setting)
    return null
  } catch (error) {
    if (error instanceof Error && error.name === 'FormulaRefused') return error.message
    throw error
  }
}
