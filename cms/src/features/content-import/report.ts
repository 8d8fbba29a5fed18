import { join, relative } from 'node:path'
import type { ContentError } from './content-error.ts'
import type { ImportProgress, ImportReport } from './import-content.ts'
import { progressMessages as said } from './messages.fr.ts'

interface Terminal {
  isTTY?: boolean
  write: (text: string) => unknown
}

/** Errors as `file:line — what to do`, by paths that a terminal can open from where one stands. */
export function errorLines(folder: string, errors: readonly ContentError[], from = process.cwd()): string[] {
  return errors.map(({ file, line, message }) => said.error(`${relative(from, join(folder, file))}:${line}`, message))
}

/** The last sentence of an import. */
export function summary({ created, updated, unchanged, errors, wrote }: ImportReport): string {
  if (errors.length > 0) return wrote ? said.stopped(errors.length) : said.refused(errors.length)
  return said.counts({ created: created.length, updated: updated.length, unchanged })
}

/** Shows progress: on a terminal one line a step that moves, elsewhere one line when a step ends. */
export function progressWriter(terminal: Terminal): (progress: ImportProgress) => void {
  const isLive = terminal.isTTY === true
  return ({ step, done, total }) => {
    const line = said.progress(said.steps[step], done, total)
    const isLast = done === total
    if (isLive) terminal.write(`\r${line}${isLast ? '\n' : ''}`)
    else if (isLast) terminal.write(`${line}\n`)
  }
}
