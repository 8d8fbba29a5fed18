import type { Client } from 'pg'

/** A lost notification costs no more than this. */
const pollMilliseconds = 1000

/**
 * One item each time that there may be work: at a notification of the database, and now and then without
 * one. Moments that pass unread count as one. Ends when `stop` is aborted.
 */
export async function wakeUps(client: Client, stop: AbortSignal): Promise<AsyncIterable<void>> {
  let pending = false
  let wake = () => {}
  const ring = () => {
    pending = true
    wake()
  }
  client.on('notification', ring)
  stop.addEventListener('abort', ring)
  await client.query('listen publication')
  return {
    async *[Symbol.asyncIterator]() {
      const poll = setInterval(ring, pollMilliseconds)
      try {
        while (!stop.aborted) {
          if (!pending) await new Promise<void>((resolve) => (wake = resolve))
          pending = false
          if (!stop.aborted) yield
        }
      } finally {
        clearInterval(poll)
        client.off('notification', ring)
        stop.removeEventListener('abort', ring)
      }
    },
  }
}
