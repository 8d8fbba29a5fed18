import { foldFrench } from '@mecaformation/domain/search/fold-french'
import { createIndex } from 'pagefind'

/** A page as the index should read it. */
export interface IndexedPage {
  path: string
  html: string
}

/** What readers' browsers need of a bundle; its ready-made interfaces stay behind. */
const needed =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+|.+\.pf_meta|(index|fragment|filter)\/.+)$/

/**
 * Makes a Pagefind index of the pages and gives its files by their path within the bundle.
 *
 * @param edition told in each result's metadata, so that a reader can tell a fresh result from a stale one
 */
export async function makeSearchFiles(
  pages: AsyncIterable<IndexedPage> | Iterable<IndexedPage>,
  edition: 'main' | 'fresh',
): Promise<Map<string, Buffer>> {
  const { index, errors } = await createIndex({})
  if (index === undefined) throw new Error(`the search index cannot be made: ${errors.join('; ')}`)
  try {
    for await (const { path, html } of pages) {
      const added = await index.addHTMLFile({ url: path, content: indexCopy(html, edition) })
      if (added.errors.length > 0) throw new Error(`${path} cannot be indexed: ${added.errors.join('; ')}`)
    }
    const made = await index.getFiles()
    if (made.errors.length > 0) throw new Error(`the search index cannot be made: ${made.errors.join('; ')}`)
    const files = made.files.filter(({ path }) => needed.test(path))
    return new Map(files.map(({ path, content }) => [path, Buffer.from(content)]))
  } finally {
    await index.deleteIndex()
  }
}

/** The text of a page folded for French, headers and terms kept apart; only the index ever sees it. */
function indexCopy(html: string, edition: string): string {
  const folded = html.replace(/>([^<]+)</g, (_, text: string) => `>${foldFrench(text)}<`)
  // The engine ends a sentence after a cell or an item, but runs these together with what follows.
  const apart = folded.replace(/<\/(?:th|dt|dd|caption|figcaption|summary)>/g, ' $&')
  return apart.replace('</body>', `<meta data-pagefind-meta="edition:${edition}"></body>`)
}
