import type { SearchTier } from '@mecaformation/contracts/search/tiers'
import { createIndex } from 'pagefind'

/** A page as the index should read it; see `searchCopy`. */
export interface IndexedPage {
  path: string
  copy: string
}

/** What readers' browsers need of an index; ready-made interfaces stay behind. */
const ofIndex = /^(pagefind-entry\.json|.+\.pf_meta|(index|fragment|filter)\/.+)$/
/** The engine itself comes with the main index only. */
const ofEngine = /^(pagefind\.js|pagefind-worker\.js|wasm\..+)$/

type PagefindIndex = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>

/** An index in the making, to which pages can be added between one look at its files and the next. */
export class SearchIndex {
  readonly #index: PagefindIndex
  readonly #tier: SearchTier

  private constructor(index: PagefindIndex, tier: SearchTier) {
    this.#index = index
    this.#tier = tier
  }

  /** @param tier told in the metadata of each result, so that readers know which index it comes from */
  static async open(tier: SearchTier): Promise<SearchIndex> {
    const { index, errors } = await createIndex({})
    if (index === undefined) throw new Error(`the search index cannot be made: ${errors.join('; ')}`)
    return new SearchIndex(index, tier)
  }

  /** Adds a page, in the place of the one with the same path. */
  async add({ path, copy }: IndexedPage): Promise<void> {
    const content = copy.replace('</body>', `<meta data-pagefind-meta="edition:${this.#tier}"></body>`)
    const { errors } = await this.#index.addHTMLFile({ url: path, content })
    if (errors.length > 0) throw new Error(`${path} cannot be indexed: ${errors.join('; ')}`)
  }

  /** The files that browsers need, by their path within the index. */
  async files(): Promise<Map<string, Buffer>> {
    const { files, errors } = await this.#index.getFiles()
    if (errors.length > 0) throw new Error(`the search index cannot be made: ${errors.join('; ')}`)
    const needed = files.filter(({ path }) => ofIndex.test(path) || (this.#tier === 'main' && ofEngine.test(path)))
    return new Map(needed.map(({ path, content }) => [path, Buffer.from(content)]))
  }

  async close(): Promise<void> {
    await this.#index.deleteIndex()
  }
}
