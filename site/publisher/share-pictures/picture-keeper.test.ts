import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sharePicture } from '../../src/share/share-picture.ts'
import { LiveStore } from '../live-store.ts'
import { PictureKeeper } from './picture-keeper.ts'
import type { PictureOrder, PictureReply } from './picture-order.ts'

let folder: string
let store: LiveStore
let orders: string[][]
let keeper: PictureKeeper

/** Stands for the process that draws: a picture is its words. */
async function orderPictures({ pictures }: PictureOrder): Promise<PictureReply> {
  orders.push(pictures.map(({ alt }) => alt))
  const meta = { status: 200 as const, contentType: 'image/png', caching: 'immutable' as const, scriptHashes: [] }
  const stored = pictures.map(
    async ({ address, alt }) => [address, await store.putFile(Buffer.from(alt), meta)] as const,
  )
  return { entries: (await Promise.all(stored)).map(([address, entry]) => [address, entry]) }
}

async function show(path: string, title: string, text = ''): Promise<string> {
  const { address, alt } = sharePicture({ kind: 'Article', title })
  const html = `<meta property="og:image" content="https://m.fr${address}"><meta property="og:image:alt" content="${alt}">${text}`
  const meta = {
    status: 200 as const,
    contentType: 'text/html; charset=utf-8',
    caching: 'page' as const,
    scriptHashes: [],
  }
  await store.commit(new Map([[path, await store.putFile(Buffer.from(html), meta)]]))
  keeper.note([path])
  return address
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'))
  store = new LiveStore({ dataDir: folder, fence: 1, version: 'a' })
  orders = []
  keeper = new PictureKeeper({ dataDir: folder, store, committed: () => undefined, orderPictures })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a page that is new gets its picture, and an edit of its text draws nothing', async () => {
  const address = await show('/a/', 'FAP')
  await keeper.refresh()
  expect(store.entries.has(address)).toBe(true)
  await show('/a/', 'FAP', 'Suies et cendres.')
  await keeper.refresh()
  expect(orders).toEqual([['Article · FAP']])
})

test('a leader that begins draws what is missing and lets go of what no page names', async () => {
  const former = await show('/a/', 'FAP')
  await keeper.refresh()
  const latest = await show('/a/', 'FAP et EGR')
  await keeper.begin()
  expect([former, latest].map((address) => store.entries.has(address))).toEqual([false, true])
})

test('pages noted when the drawing fails are looked into again', async () => {
  let isBroken = true
  keeper = new PictureKeeper({
    ...{ dataDir: folder, store, committed: () => undefined },
    orderPictures: (order) => (isBroken ? Promise.reject(new Error('no font')) : orderPictures(order)),
  })
  const address = await show('/a/', 'FAP')
  await expect(keeper.refresh()).rejects.toThrow('no font')
  isBroken = false
  await keeper.refresh()
  expect(store.entries.has(address)).toBe(true)
})
