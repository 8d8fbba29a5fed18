import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { filePath } from '@mecaformation/contracts/live/layout'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LiveFiles } from './live-files.ts'

const hash = 'ab'.repeat(16)
let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'live-files-'))
  await mkdir(dirname(filePath(directory, hash)), { recursive: true })
  await writeFile(filePath(directory, hash), 'plain')
  await writeFile(filePath(directory, hash, 'br'), 'compressed')
})
afterEach(() => rm(directory, { recursive: true, force: true }))

test('keeps each form of a file apart, and reads it from the disk once', async () => {
  const files = new LiveFiles(directory)
  const forms = () => Promise.all([files.read(hash), files.read(hash, 'br')])
  const first = await forms()
  expect(first.map(String)).toEqual(['plain', 'compressed'])
  await rm(directory, { recursive: true })
  expect(await forms()).toEqual(first)
})

test('a missing file is a fault, until it is there', async () => {
  const files = new LiveFiles(directory)
  await expect(files.read(hash, 'gz')).rejects.toThrow('ENOENT')
  await writeFile(filePath(directory, hash, 'gz'), '')
  expect((await files.read(hash, 'gz')).length).toBe(0)
})
