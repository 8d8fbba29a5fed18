import type { BlockContent, RootContent } from 'mdast'
import { linesOf } from '../../../../fields/lines-of.ts'
import type { ImportedCollection } from '../../references.ts'
import { blockTag, listOf, paragraph, plainText } from './tag-nodes.ts'
import type { NameOf } from './write-inlines.ts'

type Fields = Record<string, unknown>

interface Tools {
  nameOf: NameOf
  writeNested: (state: unknown, nameOf: NameOf) => RootContent[]
}

/** A block that its author fills in as a form; nothing for one that our format does not know. */
export function writeForm(fields: Fields, { nameOf, writeNested }: Tools): RootContent[] {
  const value = (name: string) => textIn(fields[name])
  const name = (collection: ImportedCollection, field: string) => nameOf({ collection, id: value(field) }) ?? ''
  switch (fields.blockType) {
    case 'callout': {
      const attributes = { tone: value('tone'), title: value('title') }
      return [blockTag('Callout', attributes, writeNested(fields.body, nameOf))]
    }
    case 'figure':
      return [blockTag('Figure', { media: name('media', 'media'), caption: value('caption') })]
    case 'formula':
      return [{ type: 'code', lang: 'math', value: value('tex') }]
    case 'video':
      return [blockTag('Video', { slug: name('videos', 'video') })]
    case 'schematic':
      return [blockTag('Schematic', { slug: name('schematics', 'schematic'), caption: value('caption') })]
    case 'exercise':
      return [blockTag('Exercise', { slug: name('exercises', 'exercise') })]
    case 'procedure': {
      const attributes = { title: value('title'), tools: linesOf(value('tools')) }
      return [blockTag('Procedure', attributes, writeSteps(fields.steps))]
    }
    case 'keyPoints': {
      const points = linesOf(value('points')).map((point) => [paragraph(plainText(point))])
      return [blockTag('KeyPoints', {}, points.length === 0 ? [] : [listOf(false, 1, points)])]
    }
    case 'sourceQuote':
      return [blockTag('SourceQuote', { source: value('source'), url: value('url') }, writeQuote(value('quote')))]
    default:
      return []
  }
}

function writeSteps(steps: unknown): RootContent[] {
  const items = (Array.isArray(steps) ? steps : []).map((row: Fields): BlockContent[] => {
    const instruction = textIn(row.instruction)
    const told = [
      { word: 'Attendu', text: textIn(row.expected) },
      { word: 'Attention', text: textIn(row.warning) },
    ].filter(({ text }) => text !== '')
    const items = told.map(({ word, text }) => [paragraph(plainText(`${word}\u00A0: ${text}`))])
    return [
      ...(instruction === '' ? [] : [paragraph(plainText(instruction))]),
      ...(items.length === 0 ? [] : [listOf(false, 1, items)]),
    ]
  })
  const written = items.filter((item) => item.length > 0)
  return written.length === 0 ? [] : [listOf(true, 1, written)]
}

/** Paragraphs where that is all there is to its lines, else all of them in one. */
function writeQuote(quote: string): RootContent[] {
  const parts = quote.split(/\r?\n\r?\n/)
  const areParagraphs = parts.every((part) => part.trim() !== '' && !/^\n/.test(part))
  return (areParagraphs ? parts : [quote]).filter((part) => part !== '').map((part) => paragraph(plainText(part)))
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
