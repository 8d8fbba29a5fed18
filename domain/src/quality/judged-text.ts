/** Words, formulas, terms, links: as much of an inline part as rules look at. */
export interface JudgedInline {
  type: string
  text?: string
  children?: readonly JudgedInline[]
}

export interface JudgedCell {
  header: boolean
  columnSpan: number
  children: readonly JudgedInline[]
}

/** A block of a text, as far as rules look at it; other blocks pass. */
export type JudgedBlock =
  | { type: 'paragraph' | 'quote'; children: readonly JudgedInline[] }
  | { type: 'heading'; level: number; children: readonly JudgedInline[] }
  | { type: 'list'; items: readonly JudgedItem[] }
  | { type: 'table'; rows: readonly (readonly JudgedCell[])[] }
  | { type: 'callout'; children: readonly JudgedBlock[] }
  | { type: 'procedure'; steps: readonly { instruction: string; expected: string; warning: string }[] }
  | { type: 'other' }

export interface JudgedItem {
  children: readonly JudgedInline[]
  nested: readonly { items: readonly JudgedItem[] }[]
}

/** A block and its place in the text that its author sees. */
export interface PlacedBlock {
  place: number
  block: JudgedBlock
}

/** What a reader reads of inline parts; a formula or a term without words counts as one. */
export function wordsOf(parts: readonly JudgedInline[]): string {
  return parts
    .map(({ type, text = '', children }) => {
      if (children !== undefined) return wordsOf(children)
      if (type === 'text') return text
      if (type === 'lineBreak') return '\n'
      return text === '' ? 'X' : text
    })
    .join('')
}

/** Each run of words of a block: paragraphs, items, steps, cells. */
export function runsOf(block: JudgedBlock): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return wordsOf(block.children).split('\n')
    case 'list':
      return block.items.flatMap(itemRuns)
    case 'table':
      return block.rows.flatMap((row) => row.map(({ children }) => wordsOf(children)))
    case 'callout':
      return block.children.flatMap(runsOf)
    case 'procedure':
      return block.steps.flatMap(({ instruction, expected, warning }) => [instruction, expected, warning])
    case 'heading':
    case 'other':
      return []
  }
}

function itemRuns({ children, nested }: JudgedItem): string[] {
  return [wordsOf(children), ...nested.flatMap(({ items }) => items.flatMap(itemRuns))]
}

/** The words of each link of a block. */
export function linkTextsOf(block: JudgedBlock): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
    case 'heading':
      return linksIn(block.children)
    case 'list':
      return block.items.flatMap(itemLinks)
    case 'table':
      return block.rows.flatMap((row) => row.flatMap(({ children }) => linksIn(children)))
    case 'callout':
      return block.children.flatMap(linkTextsOf)
    case 'procedure':
    case 'other':
      return []
  }
}

function linksIn(parts: readonly JudgedInline[]): string[] {
  return parts.flatMap(({ type, children = [] }) => (type === 'link' ? [wordsOf(children)] : []))
}

function itemLinks({ children, nested }: JudgedItem): string[] {
  return [...linksIn(children), ...nested.flatMap(({ items }) => items.flatMap(itemLinks))]
}
