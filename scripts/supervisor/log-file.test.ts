import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openLogFile } from './log-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-file-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('keeps the newest lines in a bounded number of files', () => {
  const log = openLogFile(join(folder, 'server.log'), { maxBytes: 20, files: 3 })
  for (let n = 1; n <= 9; n++) log.write(`line ${n}...`)
  log.close()
  const texts = readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')])
  expect(texts).toEqual([
    ['server.log', 'line 9...\n'],
    ['server.log.1', 'line 7...\nline 8...\n'],
    ['server.log.2', 'line 5...\nline 6...\n'],
  ])
})

it('goes on with the file of the last run', () => {
  for (const line of ['first', 'second']) {
    const log = openLogFile(join(folder, 'server.log'))
    log.write(line)
    log.close()
  }
  expect(readFileSync(join(folder, 'server.log'), 'utf8')).toBe('first\nsecond\n')
})
