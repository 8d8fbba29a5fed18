import { ValidationError } from 'payload'
import type { ContentError } from './content-error.ts'
import type { Run, Task } from './import-task.ts'
import { messages } from './messages.fr.ts'
import { readContentFile } from './read-file.ts'

/** What Payload refuses of a file while it is saved, at the lines of the file; anything else is thrown. */
export async function refusalsOf(run: Run, task: Task, save: () => Promise<void>): Promise<ContentError[]> {
  try {
    await save()
    return []
  } catch (error) {
    if (error instanceof ValidationError) return await atItsLines(run, task, error)
    throw new Error(`importing ${task.file} failed`, { cause: error })
  }
}

/** Reads the file again, for nobody kept its lines. */
async function atItsLines(run: Run, task: Task, error: ValidationError): Promise<ContentError[]> {
  const reading = await readContentFile(run, task)
  return error.data.errors.map(({ path, message }) => ({
    file: task.file,
    line: reading.ok ? reading.source.lineOf(path.split('.')) : 1,
    message: messages.refused(path, message),
  }))
}
