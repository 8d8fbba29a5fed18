import { closeSync, existsSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

export interface LogFile {
  write: (line: string) => void
  close: () => void
}

/**
 * Appends lines to a file that never grows past `maxBytes`: then it becomes `<path>.1`, the one
 * before `<path>.2`, and so on up to `files` files in all. Writes are synchronous, so that the last
 * line before a crash is there.
 */
export function openLogFile(path: string, { maxBytes = 10_000_000, files = 3 } = {}): LogFile {
  mkdirSync(dirname(path), { recursive: true })
  let descriptor = openSync(path, 'a', 0o640)
  let size = fstatSync(descriptor).size
  const rotate = () => {
    closeSync(descriptor)
    for (let age = files - 1; age >= 1; age--) {
      const younger = age === 1 ? path : `${path}.${age - 1}`
      if (existsSync(younger)) renameSync(younger, `${path}.${age}`)
    }
    descriptor = openSync(path, 'a', 0o640)
    size = 0
  }
  return {
    write(line) {
      const bytes = Buffer.from(`${line}\n`)
      if (size > 0 && size + bytes.length > maxBytes) rotate()
      writeSync(descriptor, bytes)
      size += bytes.length
    },
    close: () => closeSync(descriptor),
  }
}
