import { folded } from '../exercises/folded.ts'
import type { QualityFault } from './finding.ts'
import { linkTextsOf, type PlacedBlock } from './judged-text.ts'

/** A document that another one names, as it stands in the library. */
export interface JudgedLink {
  path: string
  standing: 'published' | 'draft' | 'gone'
  title: string
}

/** What leads nowhere, or to what readers cannot see yet. */
export function linkFaults(links: readonly JudgedLink[]): (QualityFault & { path: string })[] {
  return links.flatMap(({ path, standing, title }): (QualityFault & { path: string })[] => {
    if (standing === 'published') return []
    return standing === 'gone' ? [{ rule: 'linkBroken', path }] : [{ rule: 'linkUnpublished', title, path }]
  })
}

const vague: ReadonlySet<string> = new Set(
  ['ici', 'là', 'cliquez ici', 'cliquer ici', 'ce lien', 'lien', 'plus', 'en savoir plus', 'lire la suite', 'voir'].map(
    folded,
  ),
)

/** Links whose words do not say where they lead: some hear them without the sentence around. */
export function vagueLinks(blocks: readonly PlacedBlock[]): (QualityFault & { block: number })[] {
  return blocks.flatMap(({ place, block }) =>
    linkTextsOf(block)
      .filter((text) => vague.has(folded(text)))
      .map((text) => ({ rule: 'linkVague' as const, text: text.trim(), block: place })),
  )
}
