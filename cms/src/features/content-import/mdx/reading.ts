import type { Nodes } from 'mdast'
import type { Fault } from '../content-error.ts'
import type { Reference, Target } from '../references.ts'
import type { Tag } from './tag.ts'

/** How far a text has been read, and what was found in it. */
export interface Reading {
  headingLevel: number
  /** How many elements with an id of their own were made. */
  made: number
  readonly faults: Fault[]
  readonly references: Reference[]
  /** The tags of sentences, by the sign that holds their place while the rest is read. */
  readonly tags: Map<string, Tag>
}

/** A piece of the text: what Markdown made of it, and where in the file it is. */
export interface Piece {
  reading: Reading
  /** The line of the file before its first. */
  offset: number
  source: string
}

export function newReading(): Reading {
  return { headingLevel: 1, made: 0, faults: [], references: [], tags: new Map() }
}

/** Notes what is wrong with a line, each thing once. */
export function blame({ faults }: Reading, line: number, ...found: string[]): void {
  const isKnown = (message: string) => faults.some((fault) => fault.line === line && fault.message === message)
  faults.push(...found.filter((message) => !isKnown(message)).map((message) => ({ line, message })))
}

export function refer(reading: Reading, line: number, target: Target): void {
  reading.references.push({ ...target, line })
}

export function lineOf({ offset }: Piece, { position }: Nodes): number {
  return offset + (position?.start.line ?? 1)
}

export function blameAt(piece: Piece, node: Nodes, ...found: string[]): void {
  blame(piece.reading, lineOf(piece, node), ...found)
}

/** An id for an element of the text: the same file gives the same ids, so that an import changes nothing twice. */
export function nextId(reading: Reading): string {
  reading.made += 1
  return reading.made.toString(16).padStart(24, '0')
}
