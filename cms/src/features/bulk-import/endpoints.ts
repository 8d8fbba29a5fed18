import { exportQuery, importReport, importRequest } from '@mecaformation/contracts/bulk-import/report'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { staffOnly } from '../../access/staff-only.ts'
import { exportTable } from './export-table.ts'
import { importTable } from './import-table.ts'
import { maxCellLength, maxFileBytes } from './limits.ts'
import { mayExport, mayImport } from './may-import.ts'
import { messages } from './messages.fr.ts'
import { readTable } from './table/read-table.ts'
import type { Sheet } from './table/sheet.ts'
import { mediaTypes, writeTable } from './table/write-table.ts'

const noStore = { 'Cache-Control': 'no-store' }
const roomForFields = 256 * 1024

/** What the page of the import asks for; for those who may write, and export to those who may read. */
export const bulkImportEndpoints: Endpoint[] = [
  {
    method: 'post',
    path: '/bulk-import',
    handler: async (req) => {
      staffOnly(req)
      const { file, asked } = await formOf(req)
      if (!(await mayImport(req, asked.collection))) throw refusal(messages.refusals.mayNot, 403)
      const reading = await readTable(file)
      if (!reading.ok) throw refusal(reading.reason, 422)
      return Response.json(importReport.parse(await importTable(req, reading.table, asked)), { headers: noStore })
    },
  },
  {
    method: 'get',
    path: '/bulk-export',
    handler: async (req) => {
      staffOnly(req)
      const query = exportQuery.safeParse(Object.fromEntries(req.searchParams))
      if (!query.success) throw refusal(messages.refusals.request, 400)
      const { collection, format } = query.data
      if (!mayExport(req)) throw refusal(messages.refusals.mayNot, 403)
      const sheet = await exportTable(req, collection)
      if (format === 'xlsx' && isTooLong(sheet)) throw refusal(messages.refusals.longCell(maxCellLength), 422)
      const body = new Uint8Array(await writeTable(format, sheet))
      const name = `${messages.fileNames[collection]}.${format}`
      return new Response(body, {
        headers: {
          ...noStore,
          'Content-Type': mediaTypes[format],
          'Content-Disposition': `attachment; filename="${name}"`,
        },
      })
    },
  },
]

function isTooLong({ rows }: Sheet): boolean {
  return rows.some((cells) => cells.some(({ text }) => text.length > maxCellLength))
}

/** The file and what goes along with it. Its weight is asked before it is taken in. */
async function formOf(req: PayloadRequest) {
  const length = Number(req.headers.get('content-length') ?? 0)
  if (length > maxFileBytes + roomForFields) throw refusal(messages.file.tooHeavy(maxFileBytes), 413)
  const form = await readForm(req)
  const file = form?.get('file')
  const asked = importRequest.safeParse(parsed(form?.get('request')))
  if (!(file instanceof File) || !asked.success) throw refusal(messages.refusals.request, 400)
  if (file.size > maxFileBytes) throw refusal(messages.file.tooHeavy(maxFileBytes), 413)
  return { file: Buffer.from(await file.arrayBuffer()), asked: asked.data }
}

/** `null` for what is no form. */
async function readForm(req: PayloadRequest): Promise<FormData | null> {
  try {
    return (await req.formData?.()) ?? null
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return null
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function refusal(message: string, status: number): APIError {
  return new APIError(message, status, null, true)
}
