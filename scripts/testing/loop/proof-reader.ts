import { expect } from 'vitest'
import { articlesOf, pageOf, titled } from './edits.ts'
import { expectWhole, until, untilSettled } from './expectations.ts'
import { KeptPublisher } from './kept-publisher.ts'
import { startLiveServer } from './live-server.ts'
import { type Ground, Loop } from './loop.ts'
import { Reader } from './reader.ts'

/** Long enough that no other text holds it by chance. */
const markOf = (count: number) => `Relevé ${String(count).padStart(6, '0')} fin`
const mark = /Relevé (\d{6}) fin/

/**
 * Readers poll all the while that releases of two articles, each putting one mark on both, go through
 * kills and new versions of the site. One reader never sees an older mark after a newer one, on whatever
 * page: so never half a release. Every answer is a whole page.
 */
export async function proveReadersSeeNoHalf(ground: Ground, { releases }: { releases: number }): Promise<number> {
  const loop = await Loop.open(ground)
  const [first, second] = articlesOf(ground.documents)
  const release = (count: number) =>
    loop.save([first, second].map((article) => ({ kind: 'put', document: titled(article, markOf(count)) })))
  await loop.save(ground.documents.map((document) => ({ kind: 'put', document })))
  await release(0)
  const publisher = new KeptPublisher(loop.place)
  await untilSettled(loop)
  const server = await startLiveServer(loop.place.dataDir)
  const paths = [pageOf(first), '/articles/', pageOf(second)]

  let [newest, reads, over] = [0, 0, false]
  async function poll(): Promise<void> {
    const reader = new Reader(server.url)
    let seen = 0
    for (let turn = 0; !over; turn += 1) {
      const path = paths[turn % paths.length] ?? '/'
      const found = Number(mark.exec((await reader.read(path)).body)?.[1])
      if (!(found >= seen)) throw new Error(`${path} showed ${found} after ${seen} had been seen`)
      seen = found
      newest = Math.max(newest, seen)
      reads += 1
    }
    reader.close()
  }
  const reading = Promise.all([poll(), poll(), poll()])
  // Told at once below, and not as unhandled meanwhile.
  reading.catch(() => undefined)
  const shows = (count: number) =>
    Promise.race([
      reading,
      until(
        async () => newest >= count,
        () => `mark ${count}, newest ${newest}`,
      ),
    ])
  try {
    for (let count = 1; count <= releases; count += 1) {
      await release(count)
      if (count % 7 === 2) await publisher.restart({ version: 'a' })
      if (count % 7 === 5) await publisher.restart({ version: `b${count}` })
      // Some are seen one by one, others overtake one another.
      if (count % 3 > 0) await shows(count)
    }
    await shows(releases)
    over = true
    await reading
    await untilSettled(loop)
    await expectWhole(loop, 'after readers')
    expect(publisher.lives).toBeGreaterThan(1)
  } finally {
    over = true
    await publisher.stop()
    await server.stop()
    await loop.close()
  }
  return reads
}
