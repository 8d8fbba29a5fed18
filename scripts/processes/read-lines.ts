import type { Readable } from 'node:stream'

/** Calls `onLine` for each line of a stream, if there is one; resolves when the stream ends. */
export async function readLines(stream: Readable | null, onLine: (line: string) => void): Promise<void> {
  if (stream === null) return
  let rest = ''
  stream.setEncoding('utf8')
  for await (const chunk of stream) {
    const lines = (rest + String(chunk)).split(/\r?\n|\r/)
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  }
  if (rest !== '') onLine(rest)
}
