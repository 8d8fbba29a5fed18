import { maxFileBytes } from '../limits.ts'
import { messages } from '../messages.fr.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import type { TableReading } from './table.ts'

/** The table in a file, told by what it holds, not by its name. */
export async function readTable(bytes: Buffer): Promise<TableReading> {
  if (bytes.byteLength === 0) return { ok: false, reason: messages.file.empty }
  if (bytes.byteLength > maxFileBytes) return { ok: false, reason: messages.file.tooHeavy(maxFileBytes) }
  if (begins(bytes, [0x50, 0x4b])) return await readXlsx(bytes)
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { ok: false, reason: messages.file.oldExcel }
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46])) return { ok: false, reason: messages.file.noText }
  return readCsv(bytes)
}

function begins(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}
