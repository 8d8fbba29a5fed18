import { foldedWords } from '@mecaformation/domain/rule-changes/folded-words'
import type { Field } from 'payload'
import { textBlocks } from '../rich-text/api.ts'

type Values = Record<string, unknown>

/** What a version of a document says, for those who look for a name in it. */
export interface Wording {
  text: string
  sources: string
  /** Of both, as names are compared. */
  folded: string
  /** What the document itself is called, where others are said to name it. */
  names: string
}

/** What people do not read, or what says nothing of the trade. */
const passed = new Set(['id', 'slug', 'courseSlug', 'verifiedBy', 'importHash', 'blockName', 'originalName'])
/** By what a skill or a term is named, beside its title. */
const namedBy: Record<string, readonly string[]> = {
  skills: ['code', 'title', 'framework'],
  glossary: ['title', 'otherNames'],
}
/** No word, so that no name begins in one passage and ends in another. */
const apart = ' | '

/** All that is said in the fields of a form, read at depth 0: texts, lines, lists, blocks. */
export function wordingOf(collection: string, fields: readonly Field[], values: Values): Wording {
  const { sources, ...others } = values
  const own = fields.filter((field) => !('name' in field) || field.name !== 'sources')
  const passages = passagesIn(own, others)
  const cited = passagesOf(sources)
  const names = (namedBy[collection] ?? []).flatMap((name) => linesIn(values[name]))
  // A skill is also chosen by its code and its title together.
  const whole = collection === 'skills' ? [`${values.code ?? ''} ${values.title ?? ''}`] : []
  return {
    text: passages.join('\n'),
    sources: cited.join('\n'),
    folded: [...passages, ...cited].map(foldedWords).join(apart),
    names: [...names, ...whole].map(foldedWords).join(apart),
  }
}

function linesIn(value: unknown): string[] {
  return typeof value === 'string' ? value.split('\n') : []
}

function passagesIn(fields: readonly Field[], values: Values): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => passagesIn(tab.fields, values))
    if (field.type === 'row' || field.type === 'collapsible') return passagesIn(field.fields, values)
    return 'name' in field && !passed.has(field.name) ? passagesInField(field, values[field.name]) : []
  })
}

function passagesInField(field: Field, value: unknown): string[] {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'code':
      return passagesOf(value)
    case 'group':
      return isValues(value) ? passagesIn(field.fields, value) : []
    case 'array':
      return rowsOf(value).flatMap((row) => passagesIn(field.fields, row))
    case 'blocks':
      return rowsOf(value).flatMap((row) => passagesInBlock(field.blocks, row))
    case 'richText':
      return isValues(value) && isValues(value.root) ? passagesInNodes(value.root.children) : []
    default:
      return []
  }
}

function passagesOf(value: unknown): string[] {
  const texts = Array.isArray(value) ? value : [value]
  return texts.flatMap((text: unknown) => (typeof text === 'string' && text.trim() !== '' ? [text.normalize()] : []))
}

function passagesInBlock(blocks: readonly { slug: string; fields: Field[] }[], row: Values): string[] {
  const block = blocks.find(({ slug }) => slug === row.blockType)
  return block === undefined ? [] : passagesIn(block.fields, row)
}

/** Blocks of the editor: of each its words in one passage, for a sentence may change its type within. */
function passagesInNodes(nodes: unknown): string[] {
  return rowsOf(nodes).flatMap((node) => {
    if (node.type === 'block' && isValues(node.fields)) return passagesInBlock(textBlocks, node.fields)
    const within = rowsOf(node.children)
    const isOfBlocks = within.some(({ type }) =>
      ['listitem', 'tablerow', 'tablecell', 'paragraph', 'list'].includes(String(type)),
    )
    return isOfBlocks ? passagesInNodes(within) : passagesOf(inlineText(within))
  })
}

function inlineText(nodes: readonly Values[]): string {
  return nodes
    .map(({ type, text, children, fields }) => {
      if (type === 'linebreak') return '\n'
      if (type === 'inlineBlock' && isValues(fields)) return passagesInBlock(textBlocks, fields).join(' ')
      return typeof text === 'string' ? text : inlineText(rowsOf(children))
    })
    .join('')
}

function rowsOf(value: unknown): Values[] {
  return Array.isArray(value) ? value.filter(isValues) : []
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
