import { getPayload, type Payload } from 'payload'
import config from '../src/payload.config.ts'

/**
 * Payload from the product's own configuration, which reads `process.env` when this file is imported.
 * It is made for a database that will be dropped under it: Payload keeps connections after `destroy`.
 */
export async function openPayload(): Promise<Payload> {
  const payload = await getPayload({ config })
  payload.db.pool.on('error', (error: Error & { code?: string }) => {
    if (error.code !== terminatedByAdministrator) throw error
  })
  return payload
}

const terminatedByAdministrator = '57P01'
