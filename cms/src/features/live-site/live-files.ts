import { readFile } from 'node:fs/promises'
import { filePath } from '@mecaformation/contracts/live/layout'
import { LRUCache } from 'lru-cache'

const cachedBytes = 64 * 1024 * 1024

/** The bytes behind manifest entries. Files never change, so those asked for most stay in memory. */
export class LiveFiles {
  readonly #directory: string
  readonly #cache = new LRUCache<string, Buffer>({
    maxSize: cachedBytes,
    sizeCalculation: (bytes) => Math.max(1, bytes.length),
    fetchMethod: (path) => readFile(path),
  })

  constructor(directory: string) {
    this.#directory = directory
  }

  /** Rejects when the file is missing, which the publisher never lets happen to an entry it wrote. */
  async read(hash: string, encoding?: 'br' | 'gz'): Promise<Buffer> {
    const path = filePath(this.#directory, hash, encoding)
    const bytes = await this.#cache.fetch(path)
    if (bytes === undefined) throw new Error(`file ${path} was read without a result`)
    return bytes
  }
}
