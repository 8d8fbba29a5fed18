import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import type { SearchTier } from '@mecaformation/contracts/search/tiers'
import { z } from 'zod'
import type { KnownPage } from './search-pages.ts'

const fileOf = z.object({
  /** How pages were read when the index was made; see `SearchBasis`. */
  recipe: z.string(),
  /** Path, hash of the page, digest of its searched words. */
  pages: z.array(z.tuple([z.string(), z.string(), z.string()])),
})

/** What an index was made of. */
export type Basis = ReadonlyMap<string, KnownPage>

/**
 * Remembers on disk what the main and the recent index were made of, so that a new process need not make
 * them anew. Each record bears the hash of the entry of its index: it is written before that index is put
 * to use, and what does not fit the index in use is never read.
 */
export class SearchBasis {
  readonly #folder: string
  readonly #recipe: string

  /** @param recipe another one when the same page would be indexed otherwise */
  constructor({ dataDir, recipe }: { dataDir: string; recipe: string }) {
    this.#folder = liveLayout(dataDir).search
    this.#recipe = recipe
  }

  /** `null` when nothing is known of that index. */
  async read(tier: SearchTier, entryHash: string): Promise<Basis | null> {
    const text = await readFile(this.#place(tier, entryHash), 'utf8').catch(nothing)
    if (text === null) return null
    const { recipe, pages } = fileOf.parse(JSON.parse(text))
    return recipe === this.#recipe ? new Map(pages.map(([path, hash, digest]) => [path, { hash, digest }])) : null
  }

  async write(tier: SearchTier, entryHash: string, basis: Basis): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    const pages = [...basis].map(([path, { hash, digest }]) => [path, hash, digest])
    const place = this.#place(tier, entryHash)
    await writeFile(`${place}.tmp`, JSON.stringify({ recipe: this.#recipe, pages }))
    await rename(`${place}.tmp`, place)
  }

  /** Forgets what earlier indexes of the tier were made of. */
  async keepOnly(tier: SearchTier, entryHash: string): Promise<void> {
    const kept = this.#place(tier, entryHash)
    for (const name of await readdir(this.#folder)) {
      const file = join(this.#folder, name)
      if (name.startsWith(`${tier}-`) && file !== kept) await rm(file, { force: true })
    }
  }

  #place(tier: SearchTier, entryHash: string): string {
    return join(this.#folder, `${tier}-${entryHash}.json`)
  }
}

function nothing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
