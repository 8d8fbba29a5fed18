import { styleText } from 'node:util'
import { clearLine } from '../steps/steps.ts'
import { type LogRecord, levels } from './log-line.ts'

/** Shows on the terminal what one of our processes has to say. */
export function showRecord(name: string, { level, text }: LogRecord): void {
  const colour = level >= levels.error ? 'red' : 'yellow'
  // A step may be showing its progress on the line where we are.
  const start = process.stderr.isTTY ? clearLine : ''
  process.stderr.write(`${start}${styleText(colour, `[${name}]`, { stream: process.stderr })} ${text}\n`)
}
