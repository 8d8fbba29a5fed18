import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprint } from './fingerprint.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fingerprint-'))
  write('src/a.ts', 'a')
  write('src/deep/b.ts', 'b')
})
afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}

const print = (facts: string[] = []) => fingerprint(['src'], facts, root)

describe('fingerprint', () => {
  it('is the same for the same sources', async () => {
    expect(await print()).toBe(await print())
  })

  it.each([
    ['a change', () => write('src/a.ts', 'A')],
    ['a new file', () => write('src/deep/c.ts', '')],
    ['a renamed file', () => renameSync(join(root, 'src/a.ts'), join(root, 'src/z.ts'))],
  ])('differs after %s', async (_, change) => {
    const before = await print()
    change()
    expect(await print()).not.toBe(before)
  })

  it('differs with the facts', async () => {
    expect(await print(['http://a'])).not.toBe(await print(['http://b']))
  })

  it('takes no notice of tests and of what is made from sources', async () => {
    const before = await print()
    write('src/a.test.ts', 'test')
    write('src/node_modules/x/index.js', 'x')
    write('src/dist/a.js', 'a')
    expect(await print()).toBe(before)
  })

  it('refuses a source that is not there', async () => {
    await expect(fingerprint(['missing'], [], root)).rejects.toThrow('missing')
  })
})
