import { type ImportReport, type ImportRequest, importReport } from '@mecaformation/contracts/bulk-import/report'
import { maxFileBytes } from './limits.ts'
import { messages } from './messages.fr.ts'

type Answer = { ok: true; report: ImportReport } | { ok: false; reason: string }

/** Sends a file with what is asked of it. One that is too heavy does not leave the browser. */
export async function askImport(file: File, request: ImportRequest): Promise<Answer> {
  if (file.size > maxFileBytes) return { ok: false, reason: messages.file.tooHeavy(maxFileBytes) }
  if (file.size === 0) return { ok: false, reason: messages.file.empty }
  const body = new FormData()
  body.set('file', file)
  body.set('request', JSON.stringify(request))
  try {
    const response = await fetch('/api/bulk-import', { method: 'POST', body, credentials: 'same-origin' })
    const answer: unknown = await response.json()
    if (response.ok) return { ok: true, report: importReport.parse(answer) }
    return { ok: false, reason: reasonIn(answer) }
  } catch (error) {
    // A file that was saved again since it was chosen cannot be read any more.
    const isChanged = !(await file
      .slice(0, 1)
      .arrayBuffer()
      .then(
        () => true,
        () => false,
      ))
    if (isChanged) return { ok: false, reason: messages.view.fileChanged }
    if (error instanceof TypeError || error instanceof SyntaxError)
      return { ok: false, reason: messages.view.unreachable }
    throw error
  }
}

function reasonIn(answer: unknown): string {
  const { errors } = answer as { errors?: { message?: string }[] }
  return errors?.[0]?.message ?? messages.view.unreachable
}
