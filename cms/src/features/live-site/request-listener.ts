import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { logRequest } from './access-log.ts'
import { type Admission, refusalOf } from './admission.ts'
import { type Answer, sendAnswer } from './answer.ts'
import { builtInPages } from './built-in-page.ts'
import { sendMedia } from './media.ts'
import { outlastBody } from './outlast-body.ts'
import { refuse } from './refuse.ts'
import { requestIdOf } from './request-id.ts'
import type { SiteRequest } from './respond.ts'

interface Parts {
  site: { respond: (request: SiteRequest) => Promise<Answer> }
  previews: { respond: (request: SiteRequest) => Promise<Answer> }
  admin: { handle: (req: IncomingMessage, res: ServerResponse) => Promise<void> }
  admission: Admission
  readiness: () => Promise<Answer>
  mediaDirectory: string
  /** Put on every answer. */
  headers: Record<string, string>
  logger: Pick<Logger, 'info' | 'error'>
}

type Route = 'health' | 'readiness' | 'admin' | 'media' | 'preview' | 'site'

const roots = new Map<string, Route>([
  ['admin', 'admin'],
  ['api', 'admin'],
  ['_next', 'admin'],
  ['media', 'media'],
  ['apercu', 'preview'],
])

/** Who answers a path, by its first segment; whatever nobody claims is the live site’s. */
export function routeOf(path: string): Route {
  if (path === '/healthz') return 'health'
  if (path === '/readyz') return 'readiness'
  // Next answers what it cannot decode with a fault of its own; the site, with its page for unknown addresses.
  if (!isDecodable(path)) return 'site'
  const root = path.split('/', 2)[1] ?? ''
  // In development Next asks for fonts and source maps of its error messages there.
  if (root.startsWith('__nextjs_')) return 'admin'
  return roots.get(root) ?? 'site'
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}

const healthy: Answer = {
  status: 200,
  headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  body: 'ok',
}

/** The one entry of all requests: names each, logs it, and hands it to whom it belongs. */
export function createRequestListener(parts: Parts): (req: IncomingMessage, res: ServerResponse) => void {
  return (req, res) => {
    const id = requestIdOf(req.headers['x-request-id'])
    req.headers['x-request-id'] = id
    res.setHeader('X-Request-Id', id)
    for (const [name, value] of Object.entries(parts.headers)) res.setHeader(name, value)
    const path = (req.url ?? '/').split('?', 1)[0] ?? '/'
    const route = routeOf(path)
    // Probes come every second and say nothing new.
    if (route !== 'health' && route !== 'readiness') logRequest({ req, res }, { id, logger: parts.logger })
    dispatch({ req, res }, { parts, id, path, route }).catch((err: unknown) => {
      parts.logger.error({ err, id }, 'a request could not be answered')
      if (res.headersSent) res.destroy()
      else sendAnswer(req, res, builtInPages.fault)
    })
  }
}

async function dispatch(
  { req, res }: { req: IncomingMessage; res: ServerResponse },
  { parts, id, path, route }: { parts: Parts; id: string; path: string; route: Route },
): Promise<void> {
  const { method = 'GET', url = '/', headers } = req
  switch (route) {
    case 'health':
      return sendAnswer(req, res, healthy)
    case 'readiness':
      return sendAnswer(req, res, await parts.readiness())
    case 'admin': {
      const refusal = refusalOf({ method, headers }, parts.admission)
      if (refusal !== null) return refuse(req, res, refusal)
      outlastBody(req, res)
      return parts.admin.handle(req, res)
    }
    case 'preview':
      return sendAnswer(req, res, await parts.previews.respond({ id, method, url, headers }))
    case 'media':
      if (await sendMedia(parts.mediaDirectory, path, { req, res })) return
      break
    case 'site':
      break
  }
  sendAnswer(req, res, await parts.site.respond({ id, method, url, headers }))
}
