import type { Payload } from 'payload'

/**
 * What a panel reads, or `null` when it cannot be read: that is told in the log, and the rest of the home stands.
 */
export async function guarded<T extends object>(
  panel: string,
  read: () => Promise<T>,
  logger: Pick<Payload['logger'], 'error'>,
): Promise<T | null> {
  try {
    return await read()
  } catch (err) {
    logger.error({ err, panel, msg: 'a panel of the home cannot be read' })
    return null
  }
}
