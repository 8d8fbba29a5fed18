import type { BlockContent, ListItem, Parent, PhrasingContent, RootContent } from 'mdast'

/** Our tags as nodes of a Markdown tree; an attribute without a value is not written. */

type Attributes = Record<string, string | readonly string[]>

/** Alone on its line; with children, its end has a line too. */
interface BlockTag extends Parent {
  type: 'blockTag'
  name: string
  attributes: Attributes
  children: RootContent[]
}

/** Among words, alone or around what it wraps. */
interface InlineTag extends Parent {
  type: 'inlineTag'
  name: string
  attributes: Attributes
  wraps: boolean
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface RootContentMap {
    blockTag: BlockTag
    inlineTag: InlineTag
  }
  interface BlockContentMap {
    blockTag: BlockTag
  }
  interface PhrasingContentMap {
    inlineTag: InlineTag
  }
}

export function blockTag(name: string, attributes: Attributes, children: RootContent[] = []): BlockTag {
  return { type: 'blockTag', name, attributes, children }
}

export function inlineTag(name: string, attributes: Attributes = {}): InlineTag {
  return { type: 'inlineTag', name, attributes, wraps: false, children: [] }
}

export function wrappingTag(name: string, children: PhrasingContent[]): InlineTag {
  return { type: 'inlineTag', name, attributes: {}, wraps: true, children }
}

export function paragraph(children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children }
}

export function listOf(ordered: boolean, start: number, items: ListItem['children'][]): BlockContent {
  const children = items.map((item): ListItem => ({ type: 'listItem', spread: false, children: item }))
  return { type: 'list', ordered, ...(ordered ? { start } : {}), spread: false, children }
}

/** Plain words, a tag for each new line in them. */
export function plainText(text: string): PhrasingContent[] {
  return text
    .split(/\r?\n/)
    .flatMap((line, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [inlineTag('br')]),
      ...(line === '' ? [] : [{ type: 'text' as const, value: line.replace(/[\t\r]/g, ' ') }]),
    ])
}
