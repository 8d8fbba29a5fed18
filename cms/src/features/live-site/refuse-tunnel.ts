import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

/** Answers `CONNECT`, by which a client asks a proxy for a tunnel: this server is none. Node hands it the bare socket. */
export function refuseTunnel(_req: IncomingMessage, socket: Duplex): void {
  // The client may be gone already: its right, and nobody is left to answer.
  socket.on('error', () => socket.destroy())
  socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
}
