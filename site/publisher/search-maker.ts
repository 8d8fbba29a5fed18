import { type SearchTier, tierAddresses, tierEntry } from '@mecaformation/contracts/search/tiers'
import type { SearchBasis } from './search-basis.ts'
import type { Entries, SearchBundles } from './search-bundles.ts'
import { orderIndex } from './search-order.ts'
import type { KnownPage } from './search-pages.ts'

export interface MadeIndex {
  /** Digests by path. */
  pages: ReadonlyMap<string, string>
  entries: Entries
}

/** Makes an index aside and brings it to where only the commit is wanting that puts it to use. */
export async function makeAside(
  { tier, pages, niceness }: { tier: SearchTier; pages: ReadonlyMap<string, KnownPage>; niceness: number },
  { dataDir, bundles, basis, stop }: { dataDir: string; bundles: SearchBundles; basis: SearchBasis; stop: AbortSignal },
): Promise<MadeIndex> {
  const toRead = [...pages].map(([path, { hash }]) => ({ path, hash }))
  const { entries } = await orderIndex({ dataDir, tier, pages: toRead, niceness }, stop)
  await bundles.bringAhead(entries)
  const entry = entries.find(([path]) => path === tierAddresses[tier] + tierEntry)
  if (entry === undefined) throw new Error(`the ${tier} search index came without its entry`)
  await basis.write(tier, entry[1].hash, pages)
  return { pages: new Map([...pages].map(([path, { digest }]) => [path, digest])), entries }
}
