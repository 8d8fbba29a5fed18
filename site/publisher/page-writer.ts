import { errorPages, type FileEntry } from '@mecaformation/contracts/live/manifest'
import type { ReadKey } from '@mecaformation/domain/publication/dirty-keys'
import { inlineScriptHashes } from './inline-scripts.ts'
import type { LiveStore } from './live-store.ts'
import type { SiteApp } from './site-app.ts'

const statusOfErrorPage = new Map<string, FileEntry['status']>([
  [errorPages.notFound, 404],
  [errorPages.gone, 410],
  [errorPages.fault, 500],
])

export type WrittenPage = { kind: 'written'; entry: FileEntry; keys: Set<ReadKey> } | { kind: 'failed'; reason: string }

/** Renders one page and stores its bytes. Nothing is visible yet. */
export async function writePage(
  path: string,
  { app, store }: { app: SiteApp; store: Pick<LiveStore, 'putFile'> },
): Promise<WrittenPage> {
  try {
    const page = await app.render(path)
    const status = statusOfErrorPage.get(path) ?? 200
    if (status === 200 && page.status !== 200) return { kind: 'failed', reason: `${path} : réponse ${page.status}` }
    const html = page.contentType.startsWith('text/html') ? page.body.toString('utf8') : ''
    const entry = await store.putFile(page.body, {
      status,
      contentType: page.contentType,
      caching: 'page',
      scriptHashes: inlineScriptHashes(html),
      ...(html.includes('data-pagefind-body') ? { searchable: true } : {}),
    })
    return { kind: 'written', entry, keys: page.keys }
  } catch (error) {
    if (isStorageFault(error)) throw error
    return { kind: 'failed', reason: `${path} : ${error instanceof Error ? error.message : String(error)}` }
  }
}

/** A full or read-only disk is the publisher's trouble, not the page's. */
function isStorageFault(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
