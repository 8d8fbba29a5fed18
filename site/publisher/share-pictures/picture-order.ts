import { fork } from 'node:child_process'
import type { FileEntry } from '@mecaformation/contracts/live/manifest'

export interface PictureOrder {
  dataDir: string
  pictures: readonly { address: string; alt: string }[]
}
export interface PictureReply {
  /** By their addresses; the files are stored, and nothing is visible yet. */
  entries: [string, FileEntry][]
}

const program = new URL('./picture-maker.ts', import.meta.url)

/** Has pictures drawn in a process of its own; see `picture-maker.ts`. Throws when that fails or is stopped. */
export function orderPictures(order: PictureOrder, stop: AbortSignal): Promise<PictureReply> {
  return new Promise((resolve, reject) => {
    const maker = fork(program, { signal: stop, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] })
    maker.on('error', reject)
    maker.on('message', (reply: PictureReply | { fault: string }) => {
      maker.disconnect()
      if ('fault' in reply) reject(new Error(`pictures cannot be drawn: ${reply.fault}`))
      else resolve(reply)
    })
    maker.on('exit', (code, signal) => reject(new Error(`what draws pictures ended early (${signal ?? code})`)))
    maker.send(order, (error) => {
      if (error !== null) reject(error)
    })
  })
}
