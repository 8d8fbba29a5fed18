import type { Fault } from './content-error.ts'
import { messages } from './messages.fr.ts'
import type { YamlText } from './read-yaml.ts'
import type { Reference, Resolve, Target } from './references.ts'

/** One file while it is read: what is known of it, and what was found. */
export interface Reader {
  self: Target
  yaml: YamlText
  resolve: Resolve
  faults: Fault[]
  references: Reference[]
  /** Those whose documents must be in the database before this one. */
  needs: Target[]
  /** What people wrote for people, as the file has it. */
  prose: Prose[]
  /** Told each fault by its field, for those who read no file. */
  onFault?: (path: string, reason: string) => void
}

/** A text of a file that readers will see. */
export interface Prose {
  text: string
  /** Where it begins. */
  line: number
  /** The field that holds it, such as `tests.0.expected`. */
  path: string
  /** MDX, or bare text. */
  isRich: boolean
}

export function newReader(known: Pick<Reader, 'self' | 'yaml' | 'resolve' | 'onFault'>): Reader {
  return { ...known, faults: [], references: [], needs: [], prose: [] }
}

export function blameNode(reader: Reader, node: unknown, path: string, reason: string): void {
  blameLine(reader, reader.yaml.lineOfNode(node), path, reason)
}

export function blameLine(reader: Reader, line: number, path: string, reason: string): void {
  reader.faults.push({ line, message: messages.yaml.field(path, reason) })
  reader.onFault?.(path, reason)
}

/** Notes that the file refers to another, and gives the id of its document. */
export function refer(reader: Reader, target: Target, line: number): string {
  reader.references.push({ ...target, line })
  reader.needs.push(target)
  return reader.resolve(target)
}
