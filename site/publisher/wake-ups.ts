import type { Client } from 'pg'

/** A lost notification costs no more than this. */
const pollMilliseconds = 1000

export interface WakeUps {
  /** Whether there may be work that nobody has looked for since the last call. */
  take(): boolean
  /** Resolves when there may be work, or `stop` was aborted. */
  wait(): Promise<void>
  end(): void
}

/** Says when there may be work: at a notification of the database, and now and then without one. */
export async function wakeUps(client: Client, stop: AbortSignal): Promise<WakeUps> {
  let pending = false
  let wake = () => {}
  const ring = () => {
    pending = true
    wake()
  }
  client.on('notification', ring)
  stop.addEventListener('abort', ring)
  const poll = setInterval(ring, pollMilliseconds)
  await client.query('listen publication')
  return {
    take() {
      const had = pending
      pending = false
      return had
    },
    async wait() {
      if (!pending) await new Promise<void>((resolve) => (wake = resolve))
    },
    end() {
      clearInterval(poll)
      client.off('notification', ring)
      stop.removeEventListener('abort', ring)
    },
  }
}
