import type { IncomingHttpHeaders } from 'node:http'
import { errorPages, type FileEntry, type ManifestEntry } from '@mecaformation/contracts/live/manifest'
import { resolvePath } from '@mecaformation/domain/live/resolve-path'
import type { Logger } from 'pino'
import type { Answer } from './answer.ts'
import { builtInPages } from './built-in-page.ts'
import { codeFormLocation } from './code-form.ts'
import { sitePolicy } from './content-security-policy.ts'
import { matchesEtag } from './etag.ts'
import { messages } from './messages.fr.ts'
import { negotiateEncoding, type StoredEncoding } from './negotiate-encoding.ts'

export interface SiteRequest {
  id: string
  method: string
  /** The request target as it came: path and query, still encoded. */
  url: string
  headers: IncomingHttpHeaders
}

interface Source {
  isLoaded: boolean
  lookup: (path: string) => ManifestEntry | undefined
}
interface Files {
  read: (hash: string, encoding?: StoredEncoding) => Promise<Buffer>
}

interface Reads {
  /** Told the path of a page each time somebody reads it. */
  count: (path: string) => void
}

type ErrorPage = keyof typeof errorPages

const errorStatus: Record<ErrorPage, number> = { notFound: 404, gone: 410, fault: 500 }
const errorAddresses: ReadonlySet<string> = new Set(Object.values(errorPages))
const codings: Record<StoredEncoding, string> = { br: 'br', gz: 'gzip' }
const cacheControl: Record<FileEntry['caching'], string> = {
  immutable: 'public, max-age=31536000, immutable',
  page: 'public, max-age=0, must-revalidate',
}

/** Answers for the live site: every address that is neither the admin’s, the API’s nor an uploaded file’s. */
export class SiteResponder {
  readonly #site: Source
  readonly #files: Files
  readonly #reads: Reads
  readonly #logger: Pick<Logger, 'error'>

  constructor({
    site,
    files,
    reads,
    logger,
  }: { site: Source; files: Files; reads: Reads; logger: Pick<Logger, 'error'> }) {
    this.#site = site
    this.#files = files
    this.#reads = reads
    this.#logger = logger
  }

  /** Never rejects: a fault is logged with the id of the request and answered with the page for it. */
  async respond(request: SiteRequest): Promise<Answer> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return methodNotAllowed()
    if (!this.#site.isLoaded) return builtInPages.preparing
    try {
      return await this.#answer(request)
    } catch (err) {
      this.#logger.error({ err, id: request.id }, 'the live site could not answer')
      return this.#faultPage(request)
    }
  }

  async #answer(request: SiteRequest): Promise<Answer> {
    const target = parseTarget(request.url)
    if (target === null) return this.#errorPage('notFound', request)
    const exists = (path: string) => this.#find(path) !== undefined
    const formLocation = codeFormLocation(target.path, target.query, exists)
    if (formLocation !== null) return temporaryRedirect(formLocation)
    const resolution = resolvePath(target.path, target.query, exists)
    switch (resolution.kind) {
      case 'moved':
        return redirect(resolution.location)
      case 'unknown':
        return this.#errorPage('notFound', request)
      case 'entry': {
        const entry = this.#find(resolution.path)
        if (entry?.kind === 'file') {
          if (isReading(entry, request)) this.#reads.count(resolution.path)
          return this.#file(entry, entry.status, request)
        }
        if (entry?.kind === 'redirect') return redirect(withQuery(entry.location, target.query))
        return this.#errorPage(entry === undefined ? 'notFound' : 'gone', request)
      }
    }
  }

  /** Error pages are entries like others, but nobody reaches them by their own address. */
  #find(path: string): ManifestEntry | undefined {
    return errorAddresses.has(path) ? undefined : this.#site.lookup(path)
  }

  async #errorPage(page: ErrorPage, request: SiteRequest): Promise<Answer> {
    const entry = this.#site.lookup(errorPages[page])
    return entry?.kind === 'file' ? this.#file(entry, errorStatus[page], request) : builtInPages[page]
  }

  async #faultPage(request: SiteRequest): Promise<Answer> {
    try {
      return await this.#errorPage('fault', request)
    } catch (err) {
      this.#logger.error({ err, id: request.id }, 'the page for faults could not be read either')
      return builtInPages.fault
    }
  }

  async #file(entry: FileEntry, status: number, { headers }: SiteRequest): Promise<Answer> {
    const encoding = negotiateEncoding(headers['accept-encoding'], entry.encodings)
    const etag = encoding === null ? `"${entry.hash}"` : `"${entry.hash}-${encoding}"`
    const isFine = status === 200
    const answer = {
      'Content-Security-Policy': sitePolicy(entry.scriptHashes),
      'Cache-Control': isFine ? cacheControl[entry.caching] : 'no-store',
      ...(isFine ? { ETag: etag } : {}),
      ...(entry.encodings.length > 0 ? { Vary: 'Accept-Encoding' } : {}),
    }
    if (isFine && matchesEtag(headers['if-none-match'], etag)) return { status: 304, headers: answer, body: '' }
    return {
      status,
      headers: {
        ...answer,
        'Content-Type': entry.contentType,
        ...(encoding === null ? {} : { 'Content-Encoding': codings[encoding] }),
      },
      body: await (encoding === null ? this.#files.read(entry.hash) : this.#files.read(entry.hash, encoding)),
    }
  }
}

/**
 * Whether somebody reads a page. An answer « not modified » counts: browsers ask each time, and whoever comes
 * back gets nothing else. `HEAD` does not: those who check links read nothing.
 */
function isReading({ status, contentType }: FileEntry, { method }: SiteRequest): boolean {
  return method === 'GET' && status === 200 && contentType.startsWith('text/html')
}

function parseTarget(url: string): { path: string; query: string } | null {
  const mark = url.indexOf('?')
  const path = mark === -1 ? url : url.slice(0, mark)
  try {
    return { path: decodeURIComponent(path), query: mark === -1 ? '' : url.slice(mark) }
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

/** A redirect may be taken back by the next publication, so nobody keeps it without asking again. */
function redirect(location: string): Answer {
  return { status: 301, headers: { Location: location, 'Cache-Control': cacheControl.page }, body: '' }
}

/** The answer to what somebody typed: another time it may be another. */
function temporaryRedirect(location: string): Answer {
  return { status: 302, headers: { Location: location, 'Cache-Control': 'no-store' }, body: '' }
}

function withQuery(location: string, query: string): string {
  const [address = '', fragment] = location.split('#')
  const added = address.includes('?') ? query.replace('?', '&') : query
  return address + added + (fragment === undefined ? '' : `#${fragment}`)
}

function methodNotAllowed(): Answer {
  return {
    status: 405,
    headers: { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    body: messages.methodNotAllowed,
  }
}
