import type { Payload } from 'payload'

/** Payload for the time of one command. Settings must be complete in `process.env` when it is called. */
export async function withPayload<T>(use: (payload: Payload) => Promise<T>): Promise<T> {
  const { getPayload } = await import('payload')
  const { default: config } = await import('../src/payload.config.ts')
  const payload = await getPayload({ config })
  try {
    return await use(payload)
  } finally {
    await payload.destroy()
  }
}
