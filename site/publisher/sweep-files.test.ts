import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filePath, liveLayout } from '@mecaformation/contracts/live/layout'
import { expect, test } from 'vitest'
import { LiveStore } from './live-store.ts'
import { sweepFiles } from './sweep-files.ts'

const day = 24 * 60 * 60_000

test('deletes what no page names and nobody stored lately, with its compressed copies', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'sweep-'))
  try {
    const store = new LiveStore({ dataDir, fence: 1, version: 'a' })
    const put = (text: string) =>
      store.putFile(Buffer.from(text.repeat(500)), {
        status: 200,
        contentType: 'text/html',
        caching: 'page',
        scriptHashes: [],
      })
    const [current, old, fresh, again] = [await put('a'), await put('b'), await put('c'), await put('d')]
    const now = Date.now()
    const { files } = liveLayout(dataDir)
    for (const { hash } of [current, old, again]) {
      for (const encoding of [undefined, 'br', 'gz'] as const) {
        await utimes(filePath(files, hash, encoding), new Date(now - 2 * day), new Date(now - 2 * day))
      }
    }
    await put('d')
    expect(await sweepFiles(new Map([['/', current]]), { dataDir, now })).toBe(3)
    const left = (await readdir(files, { recursive: true })).map((name) => name.slice(3, 35)).filter(Boolean)
    expect(new Set(left)).toEqual(new Set([current.hash, fresh.hash, again.hash]))
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
})
