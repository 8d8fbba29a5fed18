import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { deleteOldVersions } from './version-folders.ts'

const now = Date.UTC(2026, 10, 22, 12)
const minutes = 60_000
const id = (letter: string) => letter.repeat(16)
let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'versions-'))
})
afterEach(() => rm(root, { recursive: true }))

async function folder(name: string, age: number): Promise<void> {
  await mkdir(join(root, name))
  await utimes(join(root, name), new Date(now - age), new Date(now - age))
}

it('keeps what is named and the last three built, whoever may use them', async () => {
  for (const [index, letter] of ['a', 'b', 'c', 'd', 'e', 'f'].entries()) await folder(id(letter), index * minutes)
  await deleteOldVersions(new Set([id('a'), id('e')]), now, root)
  expect((await readdir(root)).sort()).toEqual([id('a'), id('b'), id('c'), id('e')])
})

it('clears away builds that were cut short, not those under way', async () => {
  await folder(`${id('a')}.123`, 61 * minutes)
  await folder(`${id('b')}.456`, minutes)
  await deleteOldVersions(new Set(), now, root)
  expect(await readdir(root)).toEqual([`${id('b')}.456`])
})
