import type { Heading, Paragraph, RootContent } from 'mdast'
import { messages } from '../../messages.fr.ts'
import type { LexicalNode } from '../lexical-tree.ts'
import { blame, blameAt, lineOf, nextId, type Piece } from '../reading.ts'
import { blockNode, headingNode, paragraphNode, quoteNode, ruleNode } from './lexical-nodes.ts'
import { readInlines } from './read-inlines.ts'
import { readList } from './read-list.ts'
import { readTable } from './read-table.ts'

const { mdx } = messages
const underline = /^\s*(?:=+|-+)\s*$/
const headingDepth = { least: 2, most: 4 }

/** A block of Markdown as the editor keeps it; nothing for one that is not of our format. */
export function readBlock(piece: Piece, node: RootContent): LexicalNode[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraphNode(readParagraph(piece, node))]
    case 'heading':
      return [readHeading(piece, node)]
    case 'list':
      return [readList(piece, node)]
    case 'table':
      return [readTable(piece, node)]
    case 'thematicBreak':
      return [ruleNode()]
    case 'blockquote': {
      const [only, ...others] = node.children
      if (only?.type === 'paragraph' && others.length === 0) return [quoteNode(readInlines(piece, only.children))]
      blameAt(piece, node, mdx.quote)
      return []
    }
    case 'code': {
      const tex = node.value.trim()
      if (node.lang !== 'math') blameAt(piece, node, mdx.fence)
      else if (tex === '') blameAt(piece, node, mdx.emptyFormula)
      return [blockNode(nextId(piece.reading), { blockType: 'formula', tex })]
    }
    default:
      blameAt(piece, node, mdx.unsupported)
      return []
  }
}

/** The content of a paragraph; lines that were meant as something else are blamed. */
function readParagraph(piece: Piece, node: Paragraph): LexicalNode[] {
  const { start, end } = node.position ?? {}
  const lines = piece.source.slice(start?.offset, end?.offset).split('\n')
  for (const [index, line] of lines.entries()) {
    const at = lineOf(piece, node) + index
    if (/^\s*#{1,6}[^#\s]/.test(line)) blame(piece.reading, at, mdx.headingSpace)
  }
  if (lines[0]?.startsWith('|') === true) {
    blame(piece.reading, lineOf(piece, node) + Math.min(1, lines.length - 1), mdx.tableDivider)
  }
  return readInlines(piece, node.children)
}

function readHeading(piece: Piece, node: Heading): LexicalNode {
  const { reading } = piece
  const { start, end } = node.position ?? {}
  const last = piece.source.slice(start?.offset, end?.offset).split('\n').at(-1) ?? ''
  if (start?.line !== end?.line && underline.test(last)) {
    blame(reading, lineOf(piece, node) + (end?.line ?? 0) - (start?.line ?? 0), mdx.underlinedHeading)
  } else if (node.depth < headingDepth.least) blameAt(piece, node, mdx.h1)
  else if (node.depth > headingDepth.most) blameAt(piece, node, mdx.headingDepth)
  else if (node.children.length === 0) blameAt(piece, node, mdx.headingSpace)
  else if (node.depth > reading.headingLevel + 1) {
    blameAt(piece, node, mdx.headingSkip(node.depth, reading.headingLevel))
  }
  reading.headingLevel = node.depth
  return headingNode(node.depth, readInlines(piece, node.children))
}
