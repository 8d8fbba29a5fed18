import { stripVTControlCharacters } from 'node:util'
import { formatDuration } from './format-duration.ts'

/** Takes back what is written of the current line of a terminal. */
export const clearLine = '\r\u001B[2K'

/** Says how far a running step has come; each call replaces what the last one said. */
export type Progress = (detail: string) => void

export interface Steps {
  /** Runs one step and shows it with its duration. */
  run: <T>(title: string, work: (progress: Progress) => Promise<T>) => Promise<T>
}

/**
 * Shows the steps of a task on the terminal: « ✓ Base de données  1,2 s ». On a terminal the current
 * step is shown while it runs, with its progress; elsewhere each step gives one line when it is over.
 */
export function createSteps(stream: NodeJS.WriteStream = process.stdout): Steps {
  const live = stream.isTTY === true
  const width = 26
  const show = (text: string) => {
    if (live) stream.write(`${clearLine}${text.slice(0, (stream.columns || 80) - 1)}`)
  }
  return {
    async run(title, work) {
      const begin = performance.now()
      const label = title.padEnd(width)
      show(`… ${title}`)
      try {
        const result = await work((detail) => show(`… ${label} ${stripVTControlCharacters(detail).trim()}`))
        show('')
        stream.write(`✓ ${label} ${formatDuration(performance.now() - begin)}\n`)
        return result
      } catch (error) {
        show('')
        stream.write(`✗ ${label} ${formatDuration(performance.now() - begin)}\n`)
        throw error
      }
    },
  }
}
