import type { PublishedDocument } from '@mecaformation/contracts/publication/documents'
import type { ReadKey } from '@mecaformation/domain/publication/dirty-keys'
import type { Change } from '../src/data/snapshot.ts'

/** The warm site: the built Astro App together with the snapshot that its pages read. */
export interface SiteApp {
  load(documents: Iterable<PublishedDocument>): void
  /** Brings the snapshot up to date and tells which keys the changes touched. */
  apply(changes: readonly Change[]): Set<ReadKey>
  /** What to apply after these changes to be back where we are. */
  undoOf(changes: readonly Change[]): Change[]
  /** A draft in a form whose pages can be rendered. */
  mend(document: PublishedDocument): PublishedDocument
  /** Pages that exist because of data without being one document's own; a new set whenever they change. */
  derivedPaths(): ReadonlySet<string>
  /** Renders one path; a page that cannot be rendered rejects with its reason. */
  render(path: string): Promise<RenderedPage>
}

export interface RenderedPage {
  status: number
  contentType: string
  body: Buffer
  /** Every key that the page read. */
  keys: Set<ReadKey>
}

/** What `site/adapter/entry.ts` exports, once built. */
interface BuiltEntry {
  app: { render(request: Request): Promise<Response> }
  content: {
    loadSnapshot(documents: Iterable<PublishedDocument>): void
    applyChanges(changes: readonly Change[]): Set<ReadKey>
    undoOf(changes: readonly Change[]): Change[]
    mendFormulas(document: PublishedDocument): PublishedDocument
    derivedPaths(): ReadonlySet<string>
    recordReads<T>(render: () => Promise<T>): Promise<{ result: T; keys: Set<ReadKey> }>
  }
}

/** Imports the built site. `origin` is the public one, which pages print in canonical links. */
export async function loadSiteApp({ entryUrl, origin }: { entryUrl: URL; origin: string }): Promise<SiteApp> {
  const { app, content }: BuiltEntry = await import(entryUrl.href)
  return {
    load: content.loadSnapshot,
    apply: content.applyChanges,
    undoOf: content.undoOf,
    mend: content.mendFormulas,
    derivedPaths: content.derivedPaths,
    async render(path) {
      const { result, keys } = await content.recordReads(async () => {
        const response = await app.render(new Request(new URL(path, origin)))
        const body = Buffer.from(await response.arrayBuffer())
        return { status: response.status, contentType: response.headers.get('content-type'), body }
      })
      if (result.status >= 500) throw new Error(`the page ${path} answered ${result.status}`)
      return { ...result, contentType: result.contentType ?? 'text/html; charset=utf-8', keys }
    },
  }
}
