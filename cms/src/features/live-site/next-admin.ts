import { randomBytes } from 'node:crypto'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { adminPolicy } from './content-security-policy.ts'

type RequestHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>
interface NextApp {
  prepare: () => Promise<void>
  close: () => Promise<void>
  getRequestHandler: () => RequestHandler
}

interface Options {
  development: boolean
  /** The folder that holds Next’s build. */
  directory: string
  host: string
  port: number
}

/** Next with Payload inside: the admin and its API. Requests that come before it is prepared wait for it. */
export class NextAdmin {
  readonly #options: Options
  readonly #prepared = Promise.withResolvers<RequestHandler>()
  #app: NextApp | null = null

  constructor(options: Options) {
    this.#options = options
  }

  /** Loads Next, which takes its time: the live site answers first. Rejects when its build is missing. */
  async start(server: Server): Promise<void> {
    const { development, directory, host, port } = this.#options
    const { default: next } = await import('next')
    const app: NextApp = next({
      dev: development,
      dir: directory,
      hostname: host,
      port,
      httpServer: server,
      quiet: !development,
    })
    await app.prepare()
    this.#app = app
    this.#prepared.resolve(app.getRequestHandler())
  }

  async handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const handler = await this.#prepared.promise
    const nonce = randomBytes(16).toString('base64')
    const policy = adminPolicy({ nonce, development: this.#options.development })
    // Next reads the nonce for its own scripts from the policy on the request.
    req.headers['content-security-policy'] = policy
    res.setHeader('Content-Security-Policy', policy)
    await handler(req, res)
  }

  async close(): Promise<void> {
    await this.#app?.close()
  }
}
