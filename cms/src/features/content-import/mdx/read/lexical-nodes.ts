import type { LexicalNode } from '../lexical-tree.ts'
import { linkTarget } from '../link-target.ts'
import { formatBits, type Mark } from '../marks.ts'

/** Nodes of the editor's state, whole: what the editor would have saved. */

const element = { version: 1, direction: null, format: '', indent: 0 } as const

export function textNode(text: string, marks: readonly Mark[]): LexicalNode {
  const format = marks.reduce((bits, mark) => bits | formatBits[mark], 0)
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' }
}

export function lineBreakNode(): LexicalNode {
  return { type: 'linebreak', version: 1 }
}

export function paragraphNode(children: LexicalNode[]): LexicalNode {
  return { ...element, type: 'paragraph', textFormat: 0, textStyle: '', children }
}

export function headingNode(level: number, children: LexicalNode[]): LexicalNode {
  return { ...element, type: 'heading', tag: `h${level}`, children }
}

export function quoteNode(children: LexicalNode[]): LexicalNode {
  return { ...element, type: 'quote', children }
}

export function ruleNode(): LexicalNode {
  return { type: 'horizontalrule', version: 1 }
}

export function listNode(list: { ordered: boolean; start: number; items: LexicalNode[][] }): LexicalNode {
  const { ordered, start, items } = list
  const children = items.map((item, index) => ({ ...element, type: 'listitem', value: start + index, children: item }))
  const kind = ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
  return { ...element, type: 'list', ...kind, start, children }
}

/** `url` may be the name of a document of ours: it becomes its link when references are resolved. */
export function linkNode(id: string, url: string, children: LexicalNode[]): LexicalNode {
  const linkType = linkTarget(url) === null ? 'custom' : 'internal'
  return { ...element, type: 'link', version: 3, id, fields: { linkType, url }, children }
}

export function tableNode(rows: LexicalNode[][]): LexicalNode {
  const children = rows.map((cells) => ({ ...element, type: 'tablerow', children: cells }))
  return { ...element, type: 'table', children }
}

export function cellNode(cell: { headerState: number; columns: number; children: LexicalNode[] }): LexicalNode {
  const { headerState, columns, children } = cell
  const spans = { headerState, colSpan: columns, rowSpan: 1, backgroundColor: null }
  return { ...element, type: 'tablecell', ...spans, children: [paragraphNode(children)] }
}

export function blockNode(id: string, fields: Record<string, unknown>): LexicalNode {
  return { type: 'block', version: 2, format: '', fields: { id, blockName: '', ...fields } }
}

export function inlineBlockNode(id: string, fields: Record<string, unknown>): LexicalNode {
  return { type: 'inlineBlock', version: 1, fields: { id, ...fields } }
}

export function stateOf(children: LexicalNode[]) {
  return { root: { ...element, direction: null, type: 'root', children } }
}
