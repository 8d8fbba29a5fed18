import type { BulkCollection, Remark } from '@mecaformation/contracts/bulk-import/report'
import type { FieldValues, Target } from '../../content-import/api.ts'
import type { MappedColumn } from '../rows/read-line.ts'
import type { Leaves } from '../rows/value-tree.ts'
import type { Line, Table } from '../table/table.ts'
import type { Existing } from './find-existing.ts'

/** What an import would do with one line. */
export interface PlannedLine {
  number: number
  title: string
  /** Its document's name; `null` when the line says none. */
  name: string | null
  id: string
  existing: Existing | null
  /** What is written: of a new document everything, else what the file says. */
  data: FieldValues
  faults: Remark[]
  notes: Remark[]
  /** Labels of the fields that change. */
  changed: string[]
  isLeftOut: boolean
  needs: Target[]
}

export interface Plan {
  collection: BulkCollection
  lines: PlannedLine[]
}

export interface PlanOptions {
  collection: BulkCollection
  table: Table
  columns: readonly MappedColumn[]
  publish: boolean
  without: readonly number[]
}

/** A line whose cells were read, before anything is known of its document. */
export interface ReadLine {
  planned: PlannedLine
  leaves: Leaves
  line: Line
}

export function stateOf({ isLeftOut, faults, existing, changed }: PlannedLine) {
  if (isLeftOut) return 'left'
  if (faults.length > 0) return 'wrong'
  if (existing === null) return 'new'
  return changed.length > 0 ? 'changed' : 'unchanged'
}
