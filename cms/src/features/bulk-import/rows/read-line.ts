import type { Remark } from '@mecaformation/contracts/bulk-import/report'
import { parseDiagnosticCode } from '@mecaformation/domain/diagnostic-codes/diagnostic-code'
import type { ColumnTemplate } from '../columns/column-templates.ts'
import { messages } from '../messages.fr.ts'
import type { Line } from '../table/table.ts'
import { convertCell } from './convert-cell.ts'
import type { Leaves } from './value-tree.ts'

/** A column of the file and what it leads to. */
export interface MappedColumn {
  index: number
  heading: string
  path: string
  template: ColumnTemplate
}

interface LineValues {
  leaves: Leaves
  faults: Remark[]
}

/** The values that the cells of a line stand for, by their paths, and those that stand for none. */
export function readLine({ cells }: Line, columns: readonly MappedColumn[]): LineValues {
  const kinds = kindsIn(cells, columns)
  const leaves: Leaves = new Map()
  const faults: Remark[] = []
  let isKindMissing = false
  for (const { index, heading, path, template } of columns) {
    const cell = cells[index] ?? ''
    if (cell.trim() === '') continue
    const found = fieldFor(template, kinds)
    if (found === 'no kind') {
      isKindMissing = true
      continue
    }
    const conversion =
      found === undefined ? { ok: false as const, reason: messages.cell.otherKind } : convertCell(found, cell)
    if (conversion.ok) leaves.set(path, path === 'code' ? codeIn(conversion.value) : conversion.value)
    else faults.push({ column: heading, message: conversion.reason })
  }
  // A kind that is not known was told above, at its cell.
  if (isKindMissing && !faults.some(({ column }) => column === kindColumn(columns)?.heading)) {
    faults.push({ column: kindColumn(columns)?.heading ?? null, message: messages.cell.noKind })
  }
  return { leaves, faults }
}

function kindColumn(columns: readonly MappedColumn[]): MappedColumn | undefined {
  return columns.find(({ template }) => isKind(template))
}

/** Whether a column says of which kind a block is. */
function isKind({ path, fields }: ColumnTemplate): boolean {
  return path.endsWith('.type') && fields.has('')
}

/** A code as the standard writes it; what is none stays, to be refused. */
function codeIn(value: unknown): unknown {
  return typeof value === 'string' ? (parseDiagnosticCode(value) ?? value) : value
}

/** Of each block, by its path, the kind that the line says it is. */
function kindsIn(cells: readonly string[], columns: readonly MappedColumn[]): Map<string, string> {
  const kinds = new Map<string, string>()
  for (const { index, path, template } of columns) {
    const kind = isKind(template) ? template.fields.get('') : undefined
    const conversion = kind === undefined ? undefined : convertCell(kind, cells[index] ?? '')
    if (conversion?.ok === true) kinds.set(path.slice(0, path.lastIndexOf('.')), String(conversion.value))
  }
  return kinds
}

/** What a template stands for in this line: in a block, the field of its kind, if that has one of the name. */
function fieldFor({ path, fields }: ColumnTemplate, kinds: ReadonlyMap<string, string>) {
  const plain = fields.get('')
  if (plain !== undefined) return plain
  const block = [...kinds].find(([at]) => path.startsWith(`${at}.`))
  return block === undefined ? 'no kind' : fields.get(block[1])
}
