import { type Manifest, type ManifestEntry, parseManifestName } from './manifest.ts'

interface Link {
  name: string
  fence: number
  sequence: number
  kind: Manifest['kind']
}
export interface Position {
  fence: number
  sequence: number
}

/**
 * The manifests to read, in order, to stand at the newest state of the site: of the greatest fence that
 * has a checkpoint, the last checkpoint and the deltas that follow it without a gap. From a known
 * `position` of the same chain, only the deltas that are new, when none is missing.
 */
export function manifestsToRead(names: readonly string[], position: Position | null): string[] {
  const links = names.flatMap((name): Link[] => {
    const parsed = parseManifestName(name)
    return parsed === null ? [] : [{ name, ...parsed }]
  })
  const checkpoints = links.filter(({ kind }) => kind === 'checkpoint')
  const fence = Math.max(0, ...checkpoints.map((link) => link.fence))
  const chain = links.filter((link) => link.fence === fence).sort((a, b) => a.sequence - b.sequence)
  const deltas = chain.filter(({ kind }) => kind === 'delta')
  if (position?.fence === fence) {
    const next = consecutive(chain, position.sequence)
    if (next.length > 0 || !chain.some(({ sequence }) => sequence > position.sequence)) return next
  }
  const start = chain.findLast(({ kind }) => kind === 'checkpoint')
  if (start === undefined) return []
  return [start.name, ...consecutive(deltas, start.sequence)]
}

/** Names of the links numbered `after + 1`, `after + 2`, … up to the first gap. */
function consecutive(links: readonly Link[], after: number): string[] {
  const names: string[] = []
  for (const link of links) {
    if (link.sequence === after + 1 + names.length) names.push(link.name)
  }
  return names
}

/** Carries one manifest into a table of entries. */
export function applyManifest(entries: Map<string, ManifestEntry>, manifest: Manifest): void {
  if (manifest.kind === 'checkpoint') {
    entries.clear()
    for (const [path, entry] of Object.entries(manifest.entries)) entries.set(path, entry)
    return
  }
  for (const [path, entry] of Object.entries(manifest.changes)) {
    if (entry === null) entries.delete(path)
    else entries.set(path, entry)
  }
}
