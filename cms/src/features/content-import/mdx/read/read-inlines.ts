import { isLinkAddress } from '@mecaformation/domain/addresses/link-address'
import type { Link, PhrasingContent, Text } from 'mdast'
import { messages } from '../../messages.fr.ts'
import type { LexicalNode } from '../lexical-tree.ts'
import { linkTarget } from '../link-target.ts'
import { type Mark, markOfTag } from '../marks.ts'
import { blame, blameAt, lineOf, nextId, type Piece, refer } from '../reading.ts'
import { attributeOf, type Tag } from '../tag.ts'
import { inlineBlockNode, lineBreakNode, linkNode, textNode } from './lexical-nodes.ts'

const { mdx } = messages
const held = /<([\uE000-\uF8FF])>/g
/** Signs of Markdown that stay in a text only when they were not understood. */
const leftover = /\*\*|\]\(|(?<=^|[\s"'«»“”‘’(),.;:!?…–—[\]])[*_]\S/

/** The content of a line as the editor keeps it. */
export function readInlines(piece: Piece, nodes: readonly PhrasingContent[]): LexicalNode[] {
  const line = new Line(piece)
  line.add(nodes, [])
  return line.end()
}

/** A row of nodes in the making: tags that wrap words mark all that comes until they end. */
class Line {
  private readonly nodes: LexicalNode[] = []
  private readonly open: { mark: Mark; name: string; line: number }[] = []
  private readonly piece: Piece

  constructor(piece: Piece) {
    this.piece = piece
  }

  add(nodes: readonly PhrasingContent[], marks: readonly Mark[]): void {
    for (const node of nodes) {
      switch (node.type) {
        case 'text':
          blameLeftovers(this.piece, node)
          this.addText(node, marks)
          break
        case 'inlineCode':
          this.addWords(node.value, [...marks, 'code'])
          break
        case 'strong':
          this.add(node.children, [...marks, 'bold'])
          break
        case 'emphasis':
          this.add(node.children, [...marks, 'italic'])
          break
        case 'break':
          this.nodes.push(lineBreakNode())
          break
        case 'link':
          this.addLink(node, marks)
          break
        default:
          blameAt(this.piece, node, node.type === 'image' ? mdx.picture : mdx.unsupported)
      }
    }
  }

  end(): LexicalNode[] {
    for (const { name, line } of this.open) blame(this.piece.reading, line, mdx.openTag(name))
    return this.nodes
  }

  private addText(node: Text, marks: readonly Mark[]): void {
    let from = 0
    for (const match of node.value.matchAll(held)) {
      const tag = this.piece.reading.tags.get(match[1] ?? '')
      if (tag === undefined) continue
      this.addWords(node.value.slice(from, match.index), marks)
      this.addTag(tag, lineOf(this.piece, node))
      from = match.index + match[0].length
    }
    this.addWords(node.value.slice(from), marks)
  }

  private addWords(words: string, marks: readonly Mark[]): void {
    // A line of the file that ends is no line of the text.
    const text = words.replace(/\n/g, ' ')
    if (text === '') return
    this.nodes.push(textNode(text, [...marks, ...this.open.map(({ mark }) => mark)]))
  }

  private addTag({ name, kind, attributes }: Tag, line: number): void {
    const { reading } = this.piece
    const mark = markOfTag(name)
    if (mark !== null && kind === 'opens') this.open.push({ mark, name, line })
    else if (mark !== null) {
      if (this.open.at(-1)?.name === name) this.open.pop()
      else blame(reading, line, mdx.closedTag(name))
    } else if (name === 'br') this.nodes.push(lineBreakNode())
    else if (name === 'M') {
      const tex = attributeOf(attributes, 'tex')
      if (tex === '') blame(reading, line, mdx.emptyFormula)
      this.nodes.push(inlineBlockNode(nextId(reading), { blockType: 'inlineFormula', tex }))
    } else if (name === 'Term' || name === 'Code')
      this.addReference(name, attributeOf(attributes, 'slug'), attributes, line)
    // `Cell` says something of its cell, which asks for it by itself.
    if (!isKnown(name, attributes)) blame(reading, line, mdx.unknownAttribute(name))
  }

  private addReference(name: 'Term' | 'Code', slug: string, attributes: Tag['attributes'], line: number): void {
    const { reading } = this.piece
    if (slug === '') blame(reading, line, mdx.shapes[name])
    else refer(reading, line, { collection: name === 'Term' ? 'glossary' : 'diagnostic-codes', name: slug })
    const fields =
      name === 'Term'
        ? { blockType: 'term', term: slug, text: attributeOf(attributes, 'text') }
        : { blockType: 'codeReference', code: slug }
    this.nodes.push(inlineBlockNode(nextId(reading), fields))
  }

  private addLink(node: Link, marks: readonly Mark[]): void {
    const { reading } = this.piece
    const target = linkTarget(node.url)
    if (target !== null) refer(reading, lineOf(this.piece, node), target)
    else if (!isLinkAddress(node.url)) blameAt(this.piece, node, mdx.link(node.url))
    const label = new Line(this.piece)
    label.add(node.children, [...marks, ...this.open.map(({ mark }) => mark)])
    const children = label.end()
    if (children.length === 0) blameAt(this.piece, node, mdx.linkText)
    if (children.some(({ fields }) => fields !== undefined && fields.blockType !== 'inlineFormula')) {
      blameAt(this.piece, node, mdx.linkContent)
    }
    this.nodes.push(linkNode(nextId(reading), node.url, children))
  }
}

const known: Record<string, readonly string[]> = {
  M: ['tex'],
  Term: ['slug', 'text'],
  Code: ['slug'],
  Cell: ['header', 'columns'],
}

function isKnown(name: string, attributes: Tag['attributes']): boolean {
  return Object.keys(attributes).every((key) => known[name]?.includes(key) ?? false)
}

/** Judged as it stands in the file: what is escaped there is meant. */
function blameLeftovers(piece: Piece, node: Text): void {
  const { start, end } = node.position ?? {}
  const written = piece.source.slice(start?.offset, end?.offset).replace(/\\[!-/:-@[-`{-~]/g, 'x')
  const lines = written.split('\n')
  const index = lines.findIndex((line) => leftover.test(line))
  const found = lines[index]
  if (found !== undefined) blame(piece.reading, lineOf(piece, node) + index, mdx.leftover(found.trim().slice(0, 30)))
}
