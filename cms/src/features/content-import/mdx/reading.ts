import type { Fault } from '../content-error.ts'
import type { Reference } from '../references.ts'
import type { BlockLine } from './block-line.ts'
import { checkInline } from './check-inline.ts'
import type { OpenLists } from './check-lists.ts'
import type { TableRow } from './check-table.ts'

/** Something that was opened, the line where it was, and whether anything was read in it yet. */
export interface Opened {
  line: number
  isEmpty: boolean
}

/** How far an article has been read, and what was found in it. */
export interface Reading {
  previous: BlockLine['kind']
  headingLevel: number
  callout: Opened | null
  formula: Opened | null
  lists: OpenLists
  table: TableRow[]
  readonly faults: Fault[]
  readonly references: Reference[]
}

export function newReading(): Reading {
  return {
    previous: 'blank',
    headingLevel: 1,
    callout: null,
    formula: null,
    lists: [],
    table: [],
    faults: [],
    references: [],
  }
}

export function blame(reading: Reading, line: number, ...found: string[]): void {
  reading.faults.push(...found.map((message) => ({ line, message })))
}

/** Judges the text of a line, and notes the documents that it links to. */
export function judgeText(reading: Reading, line: number, text: string): void {
  const { faults, links } = checkInline(text)
  blame(reading, line, ...faults)
  reading.references.push(...links.map((target) => ({ ...target, line })))
}
