import { handleEndpoints } from 'payload'
import config from '../src/payload.config.ts'

/** Answers a request to the REST interface as the running server does, without the server. */
export async function rest(path: string, init: RequestInit = {}): Promise<{ status: number; body: unknown }> {
  const origin = process.env.PUBLIC_URL
  const headers = { 'Content-Type': 'application/json', Origin: origin ?? '', ...init.headers }
  const request = new Request(`${origin}/api${path}`, { ...init, headers })
  const response = await handleEndpoints({ config, request })
  return { status: response.status, body: await response.json() }
}
