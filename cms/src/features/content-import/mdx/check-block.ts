import { calloutTones } from '@mecaformation/contracts/rich-text'
import { messages } from '../messages.fr.ts'
import type { Attributes, BlockLine } from './block-line.ts'
import { checkItem } from './check-lists.ts'
import { blame, judgeText, type Reading } from './reading.ts'

const { mdx } = messages

type Line<K extends BlockLine['kind']> = Extract<BlockLine, { kind: K }>

/** Judges a line in its place, and moves the reading on past it. */
export function checkBlock(reading: Reading, read: BlockLine, { text, line }: { text: string; line: number }): void {
  checkCalloutContent(reading, read, line)
  switch (read.kind) {
    case 'blank':
    case 'rule':
      return
    case 'fence':
      if (read.language !== 'math') blame(reading, line, mdx.fence)
      reading.formula = { line, isEmpty: true }
      return
    case 'calloutOpen':
      openCallout(reading, read, line)
      return
    case 'calloutClose':
      closeCallout(reading, line)
      return
    case 'figure':
      checkFigure(reading, read, line)
      return
    case 'heading':
      blame(reading, line, ...headingFaults(read, reading.headingLevel))
      reading.headingLevel = read.level
      judgeText(reading, line, read.text)
      return
    case 'underline':
      blame(reading, line, mdx.underlinedHeading)
      return
    case 'tableRow':
      reading.table.push({ text, line })
      judgeText(reading, line, text)
      return
    case 'quote':
      if (!/^\s+\S/.test(read.text) || /^\s+([-*+>#]|\d+\.)\s/.test(read.text)) blame(reading, line, mdx.quote)
      judgeText(reading, line, read.text)
      return
    case 'item': {
      const { lists, faults } = checkItem(read, reading.lists)
      blame(reading, line, ...faults)
      reading.lists = lists
      judgeText(reading, line, read.text)
      return
    }
    case 'text':
      blame(reading, line, ...textFaults(read, reading.previous))
      judgeText(reading, line, read.text)
  }
}

function checkCalloutContent(reading: Reading, { kind }: BlockLine, line: number): void {
  if (reading.callout === null) return
  const isContent = kind === 'item' || kind === 'text'
  if (isContent) reading.callout = { ...reading.callout, isEmpty: false }
  else if (kind !== 'blank' && kind !== 'calloutOpen' && kind !== 'calloutClose') {
    blame(reading, line, mdx.calloutContent)
  }
}

function openCallout(reading: Reading, { attributes }: Line<'calloutOpen'>, line: number): void {
  if (reading.callout !== null || attributes === null) blame(reading, line, mdx.callout)
  else blame(reading, line, ...calloutFaults(attributes))
  reading.callout = { line, isEmpty: true }
}

function closeCallout(reading: Reading, line: number): void {
  if (reading.callout === null) blame(reading, line, mdx.closedCallout)
  else if (reading.callout.isEmpty) blame(reading, line, mdx.calloutEmpty)
  reading.callout = null
}

function calloutFaults({ tone = '', title = '', ...others }: Attributes): string[] {
  return [
    ...(Object.keys(others).length > 0 ? [mdx.callout] : []),
    ...(calloutTones.some((known) => known === tone) ? [] : [mdx.calloutTone(calloutTones)]),
    ...(title.trim() === '' ? [mdx.calloutTitle] : []),
  ]
}

function checkFigure(reading: Reading, { attributes }: Line<'figure'>, line: number): void {
  const { media = '', caption = '', ...others } = attributes ?? {}
  if (attributes === null || Object.keys(others).length > 0) blame(reading, line, mdx.figure)
  else if (media === '') blame(reading, line, mdx.figureMedium)
  else reading.references.push({ collection: 'media', name: media, line })
  if (/[<>]/.test(caption)) blame(reading, line, mdx.lessThan)
}

function headingFaults({ level, text }: Line<'heading'>, previous: number): string[] {
  if (level === 1) return [mdx.h1]
  if (level > 4) return [mdx.headingDepth]
  if (text.trim() === '') return [mdx.headingSpace]
  return level > previous + 1 ? [mdx.headingSkip(level, previous)] : []
}

function textFaults({ indent, text }: Line<'text'>, previous: BlockLine['kind']): string[] {
  return [
    ...(/^#{1,6}[^#\s]/.test(text) ? [mdx.headingSpace] : []),
    ...(indent > 0 && previous !== 'text' && previous !== 'item' ? [mdx.indented] : []),
    ...(previous === 'tableRow' ? [mdx.tableEnd] : []),
  ]
}
