import type { Block, Inline, PublishedList, RichText } from '@mecaformation/contracts/rich-text'

/** A node as the editor saves it. */
export interface SavedNode {
  type: string
  version: number
  children?: SavedNode[]
  [property: string]: unknown
}

const common = { version: 1, format: '', indent: 0, direction: 'ltr' }
const bits = { bold: 1, italic: 2, strikethrough: 4, underline: 8, code: 16, subscript: 32, superscript: 64 }

/** What the editor would have saved of a text, of the kinds that generated articles hold. */
export function editorStateOf(body: RichText): { root: SavedNode } {
  return { root: { ...common, type: 'root', children: body.map(savedBlock) } }
}

/** A paragraph of one piece of text. */
export function savedParagraph(text: string): SavedNode {
  return paragraph([{ type: 'text', text }])
}

function savedBlock(block: Block): SavedNode {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block.children)
    case 'heading':
      return { ...common, type: 'heading', tag: `h${block.level}`, children: block.children.map(savedInline) }
    case 'quote':
      return { ...common, type: 'quote', children: block.children.map(savedInline) }
    case 'list':
      return savedList(block)
    case 'table':
      return { ...common, type: 'table', children: block.rows.map(savedRow) }
    case 'rule':
      return { type: 'horizontalrule', version: 1 }
    case 'formula':
      return savedFields({ blockType: 'formula', tex: block.tex })
    case 'figure':
      return savedFields({ blockType: 'figure', media: block.media, caption: block.caption })
    case 'callout': {
      const { tone, title, children } = block
      return savedFields({ blockType: 'callout', tone, title, body: editorStateOf(children) })
    }
    default:
      throw new RangeError(`generated texts hold no ${block.type}`)
  }
}

function savedFields(fields: Record<string, unknown>): SavedNode {
  return { type: 'block', version: 2, format: '', fields: { blockName: '', ...fields } }
}

function paragraph(children: readonly Inline[]): SavedNode {
  return { ...common, type: 'paragraph', textFormat: 0, textStyle: '', children: children.map(savedInline) }
}

function savedList({ ordered, items }: PublishedList): SavedNode {
  const kind = ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
  const children = items.map((item, index) => ({
    ...{ ...common, type: 'listitem', value: index + 1 },
    children: item.children.map(savedInline),
  }))
  return { ...common, type: 'list', ...kind, start: 1, children }
}

function savedRow(cells: Extract<Block, { type: 'table' }>['rows'][number]): SavedNode {
  const children = cells.map(({ header, columnSpan, children: inlines }) => ({
    ...{ ...common, type: 'tablecell', headerState: header ? 1 : 0, colSpan: columnSpan, rowSpan: 1 },
    children: [paragraph(inlines)],
  }))
  return { ...common, type: 'tablerow', children }
}

function savedInline(node: Inline): SavedNode {
  switch (node.type) {
    case 'text': {
      const format = (node.marks ?? []).reduce((sum, mark) => sum + bits[mark], 0)
      return { type: 'text', version: 1, text: node.text, format, detail: 0, mode: 'normal', style: '' }
    }
    case 'lineBreak':
      return { type: 'linebreak', version: 1 }
    case 'inlineFormula':
      return { type: 'inlineBlock', version: 1, fields: { blockType: 'inlineFormula', tex: node.tex } }
    case 'link':
      return { ...common, type: 'link', fields: savedTarget(node.target), children: node.children.map(savedInline) }
    default:
      throw new RangeError(`generated texts hold no ${node.type}`)
  }
}

function savedTarget(target: Extract<Inline, { type: 'link' }>['target']): Record<string, unknown> {
  if (target.kind === 'url') return { linkType: 'custom', url: target.url, newTab: false }
  return { linkType: 'internal', doc: { relationTo: target.collection, value: target.id }, newTab: false }
}
