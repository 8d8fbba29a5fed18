import { randomUUID } from 'node:crypto'

/** The name of one request in all logs: the proxy’s own where it is harmless to write down, else a new one. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[\w-]{8,64}$/.test(header) ? header : randomUUID()
}
