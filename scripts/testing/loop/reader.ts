import { createHash } from 'node:crypto'
import { Agent, get } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'

export interface Answer {
  status: number
  body: string
}

/** Somebody who reads over one connection kept open, and looks at every byte. */
export class Reader {
  readonly #url: string
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })
  #count = 0

  constructor(url: string) {
    this.#url = url
  }

  /** Reads a page; rejects when what came is not a page whole in all its bytes. */
  async read(path: string): Promise<Answer> {
    this.#count += 1
    const encoding = this.#count % 2 === 0 ? 'br' : 'identity'
    const { status, headers, bytes } = await this.#get(path, encoding)
    const body = encoding === 'br' && headers['content-encoding'] === 'br' ? brotliDecompressSync(bytes) : bytes
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 32)
    const text = body.toString('utf8')
    if (status !== 200) throw new Error(`${path} answered ${status}`)
    if (headers.etag?.slice(1, 33) !== hash) throw new Error(`${path}: other bytes than its ETag says`)
    if (!text.trimEnd().endsWith('</html>')) throw new Error(`${path}: half a page`)
    return { status, body: text }
  }

  close(): void {
    this.#agent.destroy()
  }

  #get(path: string, encoding: string) {
    type Received = { status: number; headers: Record<string, string | undefined>; bytes: Buffer }
    return new Promise<Received>((resolve, reject) => {
      const request = get(
        this.#url + path,
        { agent: this.#agent, headers: { 'accept-encoding': encoding } },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () => {
            const headers = response.headers as Record<string, string | undefined>
            resolve({ status: response.statusCode ?? 0, headers, bytes: Buffer.concat(chunks) })
          })
        },
      )
      request.on('error', reject)
    })
  }
}
