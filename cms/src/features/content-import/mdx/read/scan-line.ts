import { messages } from '../../messages.fr.ts'
import { readTag, type Tag } from '../tag.ts'
import { inlineTags, isBlockTag, isInlineTag } from '../tag-names.ts'

const { mdx } = messages
const escapable = /[!-/:-@[-`{-~]/

/** A line of prose: its tags taken out, each with a text in its place, and what it may not hold. */
export interface ScannedLine {
  text: string
  faults: string[]
}

/**
 * Takes the tags out of a line, so that Markdown reads the rest alone. Code and what is escaped is passed over.
 * `hold` keeps a tag and gives the text that stands for it.
 */
export function scanLine(line: string, hold: (tag: Tag) => string): ScannedLine {
  const scanned: ScannedLine = { text: '', faults: [] }
  /** What is neither code, nor escaped, nor a tag. */
  let prose = ''
  for (let rest = line; rest !== ''; ) {
    const special = specialAt(rest, hold)
    const { length, text } = special ?? { length: 1, text: rest.charAt(0) }
    prose += special === null ? text : ' '
    scanned.faults.push(...(special?.faults ?? []))
    scanned.text += text
    rest = rest.slice(length)
  }
  return { ...scanned, faults: [...scanned.faults, ...signFaults(prose)] }
}

/** What is no prose at the beginning of a text: how long it is, what stands for it, what speaks against it. */
function specialAt(rest: string, hold: (tag: Tag) => string): (ScannedLine & { length: number }) | null {
  switch (rest.charAt(0)) {
    case '\\':
      return escapable.test(rest.charAt(1)) ? { length: 2, text: rest.slice(0, 2), faults: [] } : null
    case '`': {
      const length = codeLength(rest)
      if (length === null) return { length: rest.length, text: rest, faults: [mdx.backtick] }
      return { length, text: rest.slice(0, length), faults: [] }
    }
    case '<': {
      const tag = readTag(rest)
      const refusal = refusalOf(tag, rest)
      if (tag !== null && refusal === null) return { length: tag.length, text: hold(tag), faults: [] }
      return { length: 1, text: ' ', faults: refusal === null ? [] : [refusal] }
    }
    default:
      return null
  }
}

/** How long the code is with which a text begins; `null` when it does not end in it. */
function codeLength(text: string): number | null {
  const match = /^(`+)(?!`)(?:[^`]|(?<!`)(?!\1(?!`))`+)*?(?<!`)\1(?!`)/.exec(text)
  return match === null ? null : match[0].length
}

function refusalOf(tag: Tag | null, text: string): string | null {
  const name = /^<\/?([A-Za-z][\w-]*)/.exec(text)?.[1]
  if (name === undefined) return text.startsWith('<!--') ? mdx.html('<!-->') : mdx.lessThan
  if (isBlockTag(name)) return mdx.shapes[name]
  if (!isInlineTag(name)) return /^[A-Z]/.test(name) ? mdx.unknownComponent(name) : mdx.html(`<${name}>`)
  return tag === null || (tag.kind === 'alone') === inlineTags[name].wraps ? mdx.shapes[name] : null
}

function signFaults(prose: string): string[] {
  const entity = /&(?:[a-z]+|#\d+);/i.exec(prose)
  return [
    ...(/[{}]/.test(prose) ? [mdx.brace] : []),
    ...(prose.includes('$') ? [mdx.dollar] : []),
    ...(prose.includes('~~') ? [mdx.shapes.s] : []),
    ...(prose.includes('[^') ? [mdx.footnote] : []),
    ...(entity === null ? [] : [mdx.entity(entity[0])]),
  ]
}
