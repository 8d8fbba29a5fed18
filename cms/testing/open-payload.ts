import { getPayload, type Payload } from 'payload'
import config from '../src/payload.config.ts'

/** Payload from the product's own configuration, which reads `process.env` when this file is imported. */
export function openPayload(): Promise<Payload> {
  return getPayload({ config })
}
