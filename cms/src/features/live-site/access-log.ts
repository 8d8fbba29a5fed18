import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'

const longestPath = 300

/** Writes one line when the request has ended, however it ended. */
export function logRequest(
  { req, res }: { req: IncomingMessage; res: ServerResponse },
  { id, logger }: { id: string; logger: Pick<Logger, 'info'> },
): void {
  const start = performance.now()
  const { method, url = '' } = req
  res.once('close', () => {
    const durationMs = Math.round((performance.now() - start) * 10) / 10
    const line = { event: 'request', id, method, path: loggedPath(url), status: res.statusCode, durationMs }
    logger.info(res.writableFinished ? line : { ...line, aborted: true })
  })
}

/** Queries stay out of logs, and so do the secrets that links of Payload’s and of previews carry in their path. */
function loggedPath(url: string): string {
  const path = url.split('?', 1)[0] ?? ''
  return path.replace(/\/(reset|verify|apercu\/partage|apercu)\/(?!partage\/)[^/]+/g, '/$1/…').slice(0, longestPath)
}
