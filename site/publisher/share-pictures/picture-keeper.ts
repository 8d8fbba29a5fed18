import type { FileEntry, ManifestEntry } from '@mecaformation/contracts/live/manifest'
import { isSharePicture } from '@mecaformation/domain/live/share-picture'
import type { LiveStore } from '../live-store.ts'
import { pictureOfPage } from './picture-of-page.ts'
import { orderPictures as order } from './picture-order.ts'

/** A process draws so many and ends: what it drew becomes visible together. */
const mostAtOnce = 50

interface Parts {
  dataDir: string
  store: Pick<LiveStore, 'entries' | 'readFile' | 'commit'>
  /** Told the paths that a commit changed. */
  committed: (paths: ReadonlySet<string>) => void
  orderPictures?: typeof order
}

/**
 * Sees to it that every picture that a page names for those who share it is there a moment after the page. A picture
 * is known by its words alone, so that an edit of a text draws nothing.
 */
export class PictureKeeper {
  readonly #parts: Parts
  readonly #stopping = new AbortController()
  /** Paths of pages to look into. */
  readonly #changed = new Set<string>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Notes paths whose answer is new. */
  note(paths: Iterable<string>): void {
    for (const path of paths) this.#changed.add(path)
  }

  /** The first round of a leader: looks into every page, and lets go of pictures that none names any more. */
  async begin(): Promise<void> {
    const { store, committed } = this.#parts
    this.#changed.clear()
    const wanted = await this.#wantedBy([...store.entries.keys()])
    const unwanted = [...store.entries.keys()].filter((path) => isSharePicture(path) && !wanted.has(path))
    if (unwanted.length > 0) committed(await store.commit(new Map(unwanted.map((path) => [path, null]))))
    await this.#draw(wanted)
  }

  /** Draws what the noted pages name and is not there; ends without a fault when stopped. */
  async refresh(): Promise<void> {
    const paths = [...this.#changed]
    this.#changed.clear()
    try {
      await this.#draw(await this.#wantedBy(paths))
    } catch (error) {
      this.note(paths)
      throw error
    }
  }

  stop(): void {
    this.#stopping.abort()
  }

  async #wantedBy(paths: readonly string[]): Promise<Map<string, string>> {
    const { store } = this.#parts
    const wanted = new Map<string, string>()
    for (const path of paths) {
      const entry = store.entries.get(path)
      if (this.#stopping.signal.aborted || !isPage(entry)) continue
      const picture = pictureOfPage((await store.readFile(entry)).toString('utf8'))
      if (picture !== null) wanted.set(picture.address, picture.alt)
    }
    return wanted
  }

  async #draw(wanted: ReadonlyMap<string, string>): Promise<void> {
    const { dataDir, store, committed, orderPictures = order } = this.#parts
    const missing = [...wanted].filter(([address]) => !store.entries.has(address))
    for (let start = 0; start < missing.length && !this.#stopping.signal.aborted; start += mostAtOnce) {
      const pictures = missing.slice(start, start + mostAtOnce).map(([address, alt]) => ({ address, alt }))
      const { entries } = await orderPictures({ dataDir, pictures }, this.#stopping.signal)
      committed(await store.commit(new Map(entries)))
    }
  }
}

function isPage(entry: ManifestEntry | undefined): entry is FileEntry {
  return entry?.kind === 'file' && entry.status === 200 && entry.contentType.startsWith('text/html')
}
