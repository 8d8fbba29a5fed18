import { randomUUID } from 'node:crypto'
import { copyFile, link, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { filePath, liveLayout } from '@mecaformation/contracts/live/layout'
import type { FileEntry, ManifestEntry } from '@mecaformation/contracts/live/manifest'
import { searchStateAddress, tierEntry } from '@mecaformation/contracts/search/tiers'

const suffixes = { identity: '', br: '.br', gz: '.gz' } as const

/**
 * Keeps a plain directory equal to the live site, for nginx or a CDN: one file a path, compressed copies
 * beside it, and the redirects and « gone » as nginx maps. Each file is replaced whole; a release of
 * several pages is not one moment here, as it is behind our own server. No fence guards it: before each
 * file the lease is asked, or a leader that was paused would put back what its heir has replaced.
 */
export class Exporter {
  readonly #layout: ReturnType<typeof liveLayout>
  readonly #confirmLease: () => void
  #exported = new Map<string, ManifestEntry>()

  /** @param confirmLease throws when another leader may have taken over */
  constructor({ dataDir, confirmLease = () => undefined }: { dataDir: string; confirmLease?: () => void }) {
    this.#layout = liveLayout(dataDir)
    this.#confirmLease = confirmLease
  }

  /** Brings the directory to the live site where it changed: costs what the change costs. */
  async follow(entries: ReadonlyMap<string, ManifestEntry>, changed: Iterable<string>): Promise<void> {
    let rulesChanged = false
    const left: string[] = []
    for (const path of inOrder(changed)) {
      const [before, after] = [this.#exported.get(path), entries.get(path)]
      if (after?.kind === 'file') await this.#put(path, after)
      else if (before?.kind === 'file') left.push(path)
      rulesChanged ||= ruleOf(before) !== ruleOf(after)
      if (after === undefined) this.#exported.delete(path)
      else this.#exported.set(path, after)
    }
    for (const path of left) await this.#remove(path)
    if (rulesChanged) await this.#writeRules()
  }

  /** First call of a process: brings all of the directory to the live site, whatever an earlier one left behind. */
  async reconcile(entries: ReadonlyMap<string, ManifestEntry>): Promise<void> {
    await this.follow(entries, [...entries.keys()])
    await this.#writeRules()
    const wanted = new Set<string>()
    for (const [path, entry] of this.#exported) {
      if (entry.kind !== 'file') continue
      for (const encoding of ['identity', ...entry.encodings] as const)
        wanted.add(this.#place(path) + suffixes[encoding])
    }
    await mkdir(this.#layout.exportRoot, { recursive: true })
    for (const item of await readdir(this.#layout.exportRoot, { recursive: true, withFileTypes: true })) {
      const file = join(item.parentPath, item.name)
      if (!item.isFile() || wanted.has(file)) continue
      this.#confirmLease()
      await rm(file, { force: true })
    }
  }

  #place(path: string): string {
    return join(this.#layout.exportRoot, path.endsWith('/') ? `${path}index.html` : path)
  }

  async #put(path: string, entry: FileEntry): Promise<void> {
    const place = this.#place(path)
    await mkdir(dirname(place), { recursive: true })
    for (const encoding of entry.encodings) {
      await replaceByLink(
        filePath(this.#layout.files, entry.hash, encoding),
        place + suffixes[encoding],
        this.#confirmLease,
      )
    }
    await replaceByLink(filePath(this.#layout.files, entry.hash), place, this.#confirmLease)
  }

  async #remove(path: string): Promise<void> {
    for (const suffix of Object.values(suffixes)) {
      this.#confirmLease()
      await rm(this.#place(path) + suffix, { force: true })
    }
  }

  async #writeRules(): Promise<void> {
    const moved: string[] = []
    const gone: string[] = []
    for (const [path, entry] of [...this.#exported].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (entry.kind === 'redirect') moved.push(`${path} ${entry.location};\n`)
      if (entry.kind === 'gone') gone.push(`${path} 1;\n`)
    }
    await mkdir(this.#layout.exportRules, { recursive: true })
    await replaceFile(join(this.#layout.exportRules, 'redirects.map'), moved.join(''), this.#confirmLease)
    await replaceFile(join(this.#layout.exportRules, 'gone.map'), gone.join(''), this.#confirmLease)
  }
}

/** What leads to other files comes after them: an index of search after all that it names. */
function inOrder(paths: Iterable<string>): string[] {
  const all = [...paths]
  const leads = (path: string) => path.endsWith(`/${tierEntry}`) || path === searchStateAddress
  return [...all.filter((path) => !leads(path)), ...all.filter(leads)]
}

/** What nginx must be told about a path. */
function ruleOf(entry: ManifestEntry | undefined): string | null {
  if (entry?.kind === 'redirect') return entry.location
  return entry?.kind === 'gone' ? 'gone' : null
}

/** A hard link costs no bytes; a file system without them gets a copy. */
async function replaceByLink(source: string, place: string, confirmLease: () => void): Promise<void> {
  const [from, to] = [await stat(source), await stat(place).catch(absent)]
  if (to !== null && from.ino === to.ino && from.dev === to.dev) return
  const aside = `${place}.${randomUUID()}.tmp`
  await link(source, aside).catch(async (error: NodeJS.ErrnoException) => {
    if (!['EPERM', 'EXDEV', 'EMLINK', 'ENOTSUP'].includes(error.code ?? '')) throw error
    await copyFile(source, aside)
  })
  await putInPlace(aside, { place, confirmLease })
}

async function putInPlace(
  aside: string,
  { place, confirmLease }: { place: string; confirmLease: () => void },
): Promise<void> {
  try {
    confirmLease()
    await rename(aside, place)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
}

async function replaceFile(place: string, text: string, confirmLease: () => void): Promise<void> {
  const aside = `${place}.${randomUUID()}.tmp`
  await writeFile(aside, text)
  await putInPlace(aside, { place, confirmLease })
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
