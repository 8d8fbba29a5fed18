import { messages } from '../../messages.fr.ts'
import { blame, type Reading } from '../reading.ts'
import { type Attributes, readTag, type Tag } from '../tag.ts'
import { type BlockTagName, blockTags, isBlockTag } from '../tag-names.ts'
import { scanLine } from './scan-line.ts'

const { mdx } = messages

/** A text divided at the tags that stand alone on their line. */
export type Part = TextPart | TagPart

/** Markdown, in which tags of sentences are held by signs; `offset` is the line of the file before it. */
export interface TextPart {
  kind: 'text'
  source: string
  offset: number
}

export interface TagPart {
  kind: 'tag'
  name: BlockTagName
  attributes: Attributes
  line: number
  parts: Part[]
}

/** The parts of a text whose first line is `firstLine` of its file; tags that are not closed are blamed. */
export function partsOf(body: string, firstLine: number, reading: Reading): Part[] {
  const division = new Division(reading, holder(body, reading))
  for (const [index, text] of body.split(/\r?\n/).entries()) division.add(text, firstLine + index)
  return division.end()
}

/** A text while it is being divided: the tags that are open, outermost first, and the formula, if one is. */
class Division {
  private readonly root: Part[] = []
  private readonly open: TagPart[] = []
  private fence: { marks: string; line: number } | null = null
  private readonly reading: Reading
  private readonly hold: (tag: Tag) => string

  constructor(reading: Reading, hold: (tag: Tag) => string) {
    this.reading = reading
    this.hold = hold
  }

  add(text: string, line: number): void {
    if (this.fence !== null) {
      if (text.trim() === this.fence.marks) this.fence = null
      this.addLine(text, line)
      return
    }
    const marks = /^\s*(`{3,})[^`]*$/.exec(text)?.[1]
    if (marks !== undefined) {
      this.fence = { marks, line }
      this.addLine(text, line)
      return
    }
    if (text.includes('\t')) blame(this.reading, line, mdx.tab)
    const name = /^<\/?([A-Za-z]+)(?![\w-])/.exec(text.trim())?.[1]
    if (name !== undefined && isBlockTag(name)) this.addTag(name, text.trim(), line)
    else this.addProse(text, line)
  }

  end(): Part[] {
    if (this.fence !== null) blame(this.reading, this.fence.line, mdx.openFence)
    for (const { name, line } of this.open) blame(this.reading, line, mdx.openTag(name))
    return this.root
  }

  private addProse(text: string, line: number): void {
    const scanned = scanLine(text, this.hold)
    blame(this.reading, line, ...scanned.faults)
    this.addLine(scanned.text, line)
  }

  private addTag(name: BlockTagName, text: string, line: number): void {
    const tag = readTag(text)
    if (tag === null || tag.length < text.length || (tag.kind === 'alone') === blockTags[name].wraps) {
      blame(this.reading, line, mdx.shapes[name])
    } else if (tag.kind === 'closes') {
      if (this.open.at(-1)?.name === name) this.open.pop()
      else blame(this.reading, line, mdx.closedTag(name))
    } else {
      const part: TagPart = { kind: 'tag', name, attributes: tag.attributes, line, parts: [] }
      this.inside().push(part)
      if (tag.kind === 'opens') this.open.push(part)
    }
  }

  private addLine(text: string, line: number): void {
    const parts = this.inside()
    const last = parts.at(-1)
    if (last?.kind === 'text') last.source += `\n${text}`
    else parts.push({ kind: 'text', source: text, offset: line - 1 })
  }

  private inside(): Part[] {
    return this.open.at(-1)?.parts ?? this.root
  }
}

/**
 * Holds tags by a sign of private use that the text itself has not. It stays between its angle brackets: beside
 * emphasis, Markdown then sees the punctuation that is in the file.
 */
function holder(body: string, { tags }: Reading) {
  let next = 0xe000
  return (tag: Tag): string => {
    while (body.includes(String.fromCharCode(next))) next += 1
    const sign = String.fromCharCode(next)
    next += 1
    if (next > 0xf8ff) throw new RangeError('a text has more tags than there are signs of private use')
    tags.set(sign, tag)
    return `<${sign}>`
  }
}
