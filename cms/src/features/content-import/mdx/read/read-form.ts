import { calloutTones } from '@mecaformation/contracts/rich-text'
import { messages } from '../../messages.fr.ts'
import type { Target } from '../../references.ts'
import type { LexicalNode } from '../lexical-tree.ts'
import { blame, blameAt, nextId, type Piece, type Reading, refer } from '../reading.ts'
import { attributeListOf, attributeOf } from '../tag.ts'
import { blockNode, stateOf } from './lexical-nodes.ts'
import { parseMarkdown } from './markdown.ts'
import type { TagPart } from './parts.ts'
import { readPlainText } from './plain-text.ts'
import { readBlock } from './read-blocks.ts'
import { readSteps } from './read-steps.ts'

const { mdx } = messages

const known: Record<TagPart['name'], readonly string[]> = {
  Callout: ['tone', 'title'],
  Procedure: ['title', 'tools'],
  KeyPoints: [],
  SourceQuote: ['source', 'url'],
  Figure: ['media', 'caption'],
  Video: ['slug'],
  Schematic: ['slug', 'caption'],
  Exercise: ['slug'],
}

/** A block that is written as a tag, as the editor keeps it: documents are still named as in the file. */
export function readForm(part: TagPart, reading: Reading): LexicalNode {
  const { name, attributes, line } = part
  if (Object.keys(attributes).some((key) => !known[name].includes(key))) blame(reading, line, mdx.shapes[name])
  const id = nextId(reading)
  return blockNode(id, fieldsOf(part, reading))
}

function fieldsOf(part: TagPart, reading: Reading): Record<string, unknown> {
  const value = (name: string) => attributeOf(part.attributes, name)
  switch (part.name) {
    case 'Callout':
      return { blockType: 'callout', tone: value('tone'), title: value('title'), body: readCallout(part, reading) }
    case 'Procedure':
      if (value('title') === '') blame(reading, part.line, mdx.procedureTitle)
      return {
        blockType: 'procedure',
        title: value('title'),
        tools: attributeListOf(part.attributes, 'tools').join('\n'),
        steps: readSteps(part, piecesOf(part, reading)),
      }
    case 'KeyPoints':
      return { blockType: 'keyPoints', points: readPoints(part, reading).join('\n') }
    case 'SourceQuote':
      if (value('source') === '') blame(reading, part.line, mdx.quoteSource)
      return {
        blockType: 'sourceQuote',
        quote: readQuote(part, reading),
        source: value('source'),
        url: value('url'),
      }
    case 'Figure': {
      const media = named(part, reading, { collection: 'media', attribute: 'media', missing: mdx.figureMedium })
      return { blockType: 'figure', media, caption: value('caption') }
    }
    case 'Video': {
      const video = named(part, reading, { collection: 'videos', attribute: 'slug', missing: mdx.shapes.Video })
      return { blockType: 'video', video }
    }
    case 'Schematic': {
      const missing = mdx.shapes.Schematic
      const schematic = named(part, reading, { collection: 'schematics', attribute: 'slug', missing })
      return { blockType: 'schematic', schematic, caption: value('caption') }
    }
    case 'Exercise': {
      const missing = mdx.shapes.Exercise
      return {
        blockType: 'exercise',
        exercise: named(part, reading, { collection: 'exercises', attribute: 'slug', missing }),
      }
    }
  }
}

interface Named {
  collection: Target['collection']
  attribute: string
  missing: string
}

/** What a tag refers to, noted as a reference. */
function named({ attributes, line }: TagPart, reading: Reading, { collection, attribute, missing }: Named): string {
  const name = attributeOf(attributes, attribute)
  if (name === '') blame(reading, line, missing)
  else refer(reading, line, { collection, name })
  return name
}

function readCallout(part: TagPart, reading: Reading) {
  const { attributes, line } = part
  if (!calloutTones.some((tone) => tone === attributes.tone)) blame(reading, line, mdx.calloutTone(calloutTones))
  if (attributeOf(attributes, 'title') === '') blame(reading, line, mdx.calloutTitle)
  const children = piecesOf(part, reading).flatMap(({ nodes, ...piece }) =>
    nodes.flatMap((node) => {
      if (node.type === 'paragraph' || node.type === 'list') return readBlock(piece, node)
      blameAt(piece, node, mdx.calloutContent)
      return []
    }),
  )
  if (part.parts.every(({ kind }) => kind === 'text') && children.length === 0) blame(reading, line, mdx.calloutEmpty)
  return stateOf(children)
}

function readPoints(part: TagPart, reading: Reading): string[] {
  const points = piecesOf(part, reading).flatMap(({ nodes, ...piece }) =>
    nodes.flatMap((node) => {
      if (node.type !== 'list') {
        blameAt(piece, node, mdx.shapes.KeyPoints)
        return []
      }
      return node.children.flatMap(({ children: [first, ...others] }) => {
        if (others.length > 0 || first?.type !== 'paragraph') blameAt(piece, node, mdx.shapes.KeyPoints)
        return first?.type === 'paragraph' ? [readPlainText(piece, first.children)] : []
      })
    }),
  )
  if (points.length === 0) blame(reading, part.line, mdx.shapes.KeyPoints)
  return points
}

function readQuote(part: TagPart, reading: Reading): string {
  const paragraphs = piecesOf(part, reading).flatMap(({ nodes, ...piece }) =>
    nodes.flatMap((node) => {
      if (node.type === 'paragraph') return [readPlainText(piece, node.children)]
      blameAt(piece, node, mdx.shapes.SourceQuote)
      return []
    }),
  )
  if (paragraphs.length === 0) blame(reading, part.line, mdx.shapes.SourceQuote)
  return paragraphs.join('\n\n')
}

type ParsedPiece = Piece & { nodes: ReturnType<typeof parseMarkdown> }

/** What a tag wraps, in Markdown; another tag in it is blamed. */
function piecesOf(part: TagPart, reading: Reading): ParsedPiece[] {
  return part.parts.flatMap((inner) => {
    if (inner.kind === 'tag') {
      blame(reading, inner.line, part.name === 'Callout' ? mdx.calloutContent : mdx.shapes[part.name])
      return []
    }
    const { source, offset } = inner
    return [{ reading, offset, source, nodes: parseMarkdown(source) }]
  })
}
