import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { messages } from './messages.fr.ts'

const patience = 3_000

/** Throws one sentence when the site could not be served on this port. `command` is what the person typed. */
export async function checkPort({
  host,
  port,
  command,
}: {
  host: string
  port: number
  command: string
}): Promise<void> {
  // Browsers may try the IPv6 loopback first: a stranger there would answer in our place.
  const hosts = host === '127.0.0.1' || host === 'localhost' ? ['127.0.0.1', '::1'] : [host]
  for (const one of hosts) {
    const code = await lastingRefusal(one, port)
    if (code === 'EADDRINUSE') throw new Error(messages.portTaken(port, port + 1, command))
    if (code === 'EACCES') throw new Error(messages.portForbidden(port, command))
  }
}

/** A server whose supervisor was just killed is on its way out: it gets a moment to leave. */
async function lastingRefusal(host: string, port: number): Promise<string | null> {
  const deadline = performance.now() + patience
  for (;;) {
    const code = await refusal(host, port)
    if (code !== 'EADDRINUSE' || performance.now() >= deadline) return code
    await sleep(100)
  }
}

/** Why one cannot listen there, or `null`. */
async function refusal(host: string, port: number): Promise<string | null> {
  const server = createServer()
  return new Promise((resolve) => {
    server.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)))
  })
}
