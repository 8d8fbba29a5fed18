import type { PhrasingContent } from 'mdast'
import type { ImportedCollection } from '../../references.ts'
import type { LexicalNode } from '../lexical-tree.ts'
import { linkAddress } from '../link-target.ts'
import { formatBits, type Mark } from '../marks.ts'
import { inlineTag, wrappingTag } from './tag-nodes.ts'

/** The name that content files have for a document, or `null` when it has none, deleted for one. */
export type NameOf = (target: { collection: ImportedCollection; id: string }) => string | null

interface Words {
  text: string
  marks: readonly Mark[]
}

/** From the outermost; code is innermost, for nothing can be marked inside of it. */
const nesting = ['subscript', 'superscript', 'underline', 'strikethrough', 'bold', 'italic'] as const
const tagNames: Record<(typeof nesting)[number], string> = {
  subscript: 'sub',
  superscript: 'sup',
  underline: 'u',
  strikethrough: 's',
  bold: 'strong',
  italic: 'em',
}

/** The content of a line in Markdown. */
export function writeInlines(nodes: readonly LexicalNode[], nameOf: NameOf): PhrasingContent[] {
  const written: PhrasingContent[] = []
  let words: Words[] = []
  const flush = () => {
    written.push(...writeWords(words, nesting))
    words = []
  }
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'tab') {
      words = withWords(words, wordsOf(node))
      continue
    }
    flush()
    written.push(...writeInline(node, nameOf))
  }
  flush()
  return written
}

/** Whether something in a line can be seen. */
export function isVisible(nodes: readonly LexicalNode[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'text') return typeof node.text === 'string' && node.text.trim() !== ''
    return node.type === 'inlineBlock' || isVisible(node.children ?? [])
  })
}

function writeInline(node: LexicalNode, nameOf: NameOf): PhrasingContent[] {
  const fields = node.fields ?? {}
  const value = (name: string) => textIn(fields[name])
  switch (node.type) {
    case 'linebreak':
      return [inlineTag('br')]
    case 'link':
    case 'autolink':
      return writeLink(node, nameOf)
    case 'inlineBlock':
      switch (fields.blockType) {
        case 'inlineFormula':
          return [inlineTag('M', { tex: value('tex') })]
        case 'term': {
          const slug = nameOf({ collection: 'glossary', id: value('term') }) ?? ''
          return [inlineTag('Term', { slug, text: value('text') })]
        }
        case 'codeReference':
          return [inlineTag('Code', { slug: nameOf({ collection: 'diagnostic-codes', id: value('code') }) ?? '' })]
        default:
          return []
      }
    default:
      return writeInlines(node.children ?? [], nameOf)
  }
}

function writeLink(node: LexicalNode, nameOf: NameOf): PhrasingContent[] {
  const children = writeInlines(node.children ?? [], nameOf)
  const url = addressOf(node.fields ?? {}, nameOf)
  // A link that leads nowhere cannot be written: its words stay.
  if (url === '' || children.length === 0) return children
  return [{ type: 'link', url, children: children as Extract<PhrasingContent, { type: 'link' }>['children'] }]
}

function addressOf({ linkType, url, doc }: Record<string, unknown>, nameOf: NameOf): string {
  if (linkType !== 'internal') return textIn(url).trim()
  const { relationTo, value } = { relationTo: '', value: '', ...(doc as object | null) }
  const collection = relationTo as ImportedCollection
  const name = typeof value === 'string' ? nameOf({ collection, id: value }) : null
  return name === null ? '' : linkAddress({ collection, name })
}

function wordsOf(node: LexicalNode): Words {
  const format = typeof node.format === 'number' ? node.format : 0
  const marks = (Object.keys(formatBits) as Mark[]).filter((mark) => (format & formatBits[mark]) !== 0)
  // In a line, all white space is a space; Markdown would take a tab or a new line for something else.
  return {
    text: node.type === 'tab' ? ' ' : textIn(node.text).replace(/[\t\r\n]/g, ' '),
    marks: node.type === 'tab' ? [] : marks,
  }
}

/** Words of the same marks are one: no mark has to end and begin between them. */
function withWords(before: Words[], added: Words): Words[] {
  const last = before.at(-1)
  if (added.text === '') return before
  if (last === undefined || String(last.marks) !== String(added.marks)) return [...before, added]
  return [...before.slice(0, -1), { text: last.text + added.text, marks: last.marks }]
}

function writeWords(words: readonly Words[], marks: readonly (typeof nesting)[number][]): PhrasingContent[] {
  const [mark, ...inner] = marks
  if (mark === undefined) return words.map(writeText)
  const written: PhrasingContent[] = []
  for (let index = 0; index < words.length; ) {
    const isMarked = words[index]?.marks.includes(mark) === true
    const rest = words.slice(index)
    const end = rest.findIndex(({ marks: others }) => others.includes(mark) !== isMarked)
    const run = end === -1 ? rest : rest.slice(0, end)
    const children = writeWords(run, inner)
    if (isMarked) written.push(marked(mark, children, run))
    else written.push(...children)
    index += run.length
  }
  return written
}

/** Signs of Markdown where they can be; around code, where letters would join them, the tag. */
function marked(mark: (typeof nesting)[number], children: PhrasingContent[], run: readonly Words[]): PhrasingContent {
  const hasCode = run.some(({ marks }) => marks.includes('code'))
  if (mark === 'bold' && !hasCode) return { type: 'strong', children }
  if (mark === 'italic' && !hasCode) return { type: 'emphasis', children }
  return wrappingTag(tagNames[mark], children)
}

function writeText({ text, marks }: Words): PhrasingContent {
  const plain = { type: 'text', value: text } as const
  if (!marks.includes('code')) return plain
  // In a table, a backslash before a bar would be taken for the bar's escape.
  return text.includes('\\|') ? wrappingTag('code', [plain]) : { type: 'inlineCode', value: text }
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
