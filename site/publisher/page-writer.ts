import { errorPages, type FileEntry } from '@mecaformation/contracts/live/manifest'
import { inlineScriptHashes } from './inline-scripts.ts'
import type { LiveStore } from './live-store.ts'
import type { PageDependencies } from './page-dependencies.ts'
import type { SiteApp } from './site-app.ts'

const statusOfErrorPage = new Map<string, FileEntry['status']>([
  [errorPages.notFound, 404],
  [errorPages.gone, 410],
  [errorPages.fault, 500],
])

export type WrittenPage =
  | { kind: 'written'; entry: FileEntry; searchable: boolean }
  | { kind: 'failed'; reason: string }

/** Renders one page, keeps what it read, and stores its bytes. Nothing is visible yet. */
export async function writePage(
  path: string,
  { app, store, dependencies }: { app: SiteApp; store: LiveStore; dependencies: PageDependencies },
): Promise<WrittenPage> {
  try {
    const page = await app.render(path)
    const status = statusOfErrorPage.get(path) ?? 200
    if (status === 200 && page.status !== 200) return { kind: 'failed', reason: `${path} : réponse ${page.status}` }
    dependencies.record(path, page.keys)
    const html = page.contentType.startsWith('text/html') ? page.body.toString('utf8') : ''
    const meta = {
      status,
      contentType: page.contentType,
      caching: 'page',
      scriptHashes: inlineScriptHashes(html),
    } as const
    return {
      kind: 'written',
      entry: await store.putFile(page.body, meta),
      searchable: html.includes('data-pagefind-body'),
    }
  } catch (error) {
    if (isStorageFault(error)) throw error
    return { kind: 'failed', reason: `${path} : ${error instanceof Error ? error.message : String(error)}` }
  }
}

/** A full or read-only disk is the publisher's trouble, not the page's. */
function isStorageFault(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
