import type { IncomingHttpHeaders } from 'node:http'
import type { PreviewAnswer, PreviewRequest, PreviewTarget } from '@mecaformation/contracts/previews/preview-request'
import type { Logger } from 'pino'
import { type Answer, builtInPage, sitePolicy } from '../live-site/api.ts'
import { messages } from './messages.fr.ts'
import { type Credential, parsePreviewPath, renewalAddress } from './preview-address.ts'
import { audienceOf, browserOf } from './preview-browser.ts'
import { type PreviewSettings, previewPage, scriptHash } from './preview-page.ts'
import { tokenLifetime, verifyToken } from './preview-token.ts'

/** So long before its end a token is replaced. */
const renewalMargin = 60_000

/** Nobody keeps a preview, finds it, or learns its address from a link that was followed. */
const privacy = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
}

interface Parts {
  key: Buffer
  publisher: { render: (request: PreviewRequest) => Promise<PreviewAnswer> }
  /** What a share link opens, or `null` when it is unknown, expired or revoked. */
  shareTarget: (secret: string) => Promise<PreviewTarget | null>
  logger: Pick<Logger, 'warn'>
}

interface Asked {
  id: string
  method: string
  url: string
  headers: IncomingHttpHeaders
}

type Opened =
  | { kind: 'open'; target: PreviewTarget; settings: PreviewSettings }
  | { kind: 'closed'; page: keyof typeof messages.pages }

/** Answers below `/apercu/`: pages as they would be if drafts were published, for those who hold the key to them. */
export class PreviewResponder {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  async respond({ id, method, url, headers }: Asked): Promise<Answer> {
    if (method !== 'GET' && method !== 'HEAD') return sayingSo(405, 'unknown')
    const asked = parsePreviewPath(url)
    if (asked === null) return sayingSo(404, 'unknown')
    try {
      const opened = await this.#open(asked.credential, browserOf(headers.cookie))
      if (opened.kind === 'closed') return sayingSo(401, opened.page)
      const path = asked.path === null ? null : decodeURIComponent(asked.path)
      return this.#page(await this.#parts.publisher.render({ target: opened.target, path }), {
        ...asked,
        ...opened,
        id,
      })
    } catch (err) {
      if (err instanceof URIError) return sayingSo(404, 'unknown')
      this.#parts.logger.warn({ err, id }, 'a preview could not be shown')
      return sayingSo(503, 'unavailable')
    }
  }

  async #open({ kind, value }: Credential, browser: string | null): Promise<Opened> {
    const { ribbon } = messages
    if (kind === 'share') {
      const target = await this.#parts.shareTarget(value)
      if (target === null) return { kind: 'closed', page: 'shareEnded' }
      return { kind: 'open', target, settings: { ...ribbon, label: ribbon.shared, renewal: null } }
    }
    const now = Date.now()
    const verified = verifyToken(this.#parts.key, value, now)
    if (!verified.ok) return { kind: 'closed', page: 'expired' }
    const { target, expires, audience } = verified.claims
    if (browser === null || audienceOf(browser) !== audience) return { kind: 'closed', page: 'elsewhere' }
    const after = Math.min(Math.max(expires - now - renewalMargin, 0), tokenLifetime)
    return {
      kind: 'open',
      target,
      settings: { ...ribbon, label: ribbonOf(target), renewal: { url: renewalAddress(target), after } },
    }
  }

  #page(
    answer: PreviewAnswer,
    { prefix, settings, id }: { prefix: string; settings: PreviewSettings; id: string },
  ): Answer {
    switch (answer.kind) {
      case 'page':
        return {
          status: answer.status,
          headers: {
            ...privacy,
            'Content-Type': answer.contentType,
            'Content-Security-Policy': sitePolicy([...answer.scriptHashes, scriptHash]),
          },
          body: previewPage(answer.html, { prefix, settings }),
        }
      case 'unknown':
        return sayingSo(404, 'unknown')
      case 'failed':
        this.#parts.logger.warn({ id, reason: answer.reason }, 'a preview cannot be rendered')
        return sayingSo(500, 'failed')
      case 'busy':
        return sayingSo(503, 'unavailable')
    }
  }
}

/** Which preview it is, and for whom. */
function ribbonOf(target: PreviewTarget): string {
  const isStudents = target.kind === 'document' && target.seenBy === 'student'
  return isStudents ? messages.ribbon.student : messages.ribbon[target.kind]
}

function sayingSo(status: number, page: keyof typeof messages.pages): Answer {
  const answer = builtInPage({ status, ...messages.pages[page], leadsHome: false })
  return { ...answer, headers: { ...answer.headers, ...privacy } }
}
