/**
 * Draws pictures for those who share pages, in a process of its own that yields to all others: each takes a tenth
 * of a second that no author may wait for. Stores their files and answers their entries.
 */
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { shareCard } from '@mecaformation/domain/live/share-picture'
import { LiveStore } from '../live-store.ts'
import { drawPicture } from './draw-picture.ts'
import type { PictureOrder, PictureReply } from './picture-order.ts'
import { titleFont } from './title-font.ts'

const lowestPriority = 19

async function fulfil({ dataDir, pictures }: PictureOrder): Promise<PictureReply> {
  setPriority(lowestPriority)
  // Only stores bytes under their hash: no leadership is needed for that.
  const store = new LiveStore({ dataDir, fence: 0, version: '' })
  const title = await titleFont(join(dataDir, 'fonts'))
  const { default: sharp } = await import('sharp')
  sharp.concurrency(1)
  const entries: PictureReply['entries'] = []
  for (const { address, alt } of pictures) {
    const png = await drawPicture(shareCard(alt), { sharp, fonts: { title } })
    const meta = { status: 200 as const, contentType: 'image/png', caching: 'immutable' as const, scriptHashes: [] }
    entries.push([address, await store.putFile(png, meta)])
  }
  return { entries }
}

process.once('disconnect', () => process.exit(0))
process.once('message', (order: PictureOrder) => {
  const answered = fulfil(order).catch((error: unknown) => ({ fault: String(error) }))
  // Who takes the reply lets go of the channel, and with it of this process.
  void answered.then((reply: PictureReply | { fault: string }) => process.send?.(reply))
})
