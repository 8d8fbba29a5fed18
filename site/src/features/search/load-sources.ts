import { type IndexAddresses, loadEngine } from './engine.ts'
import { loadNames } from './known-names.ts'
import type { Sources } from './understand.ts'

/** Loads all that answers are made of; names that do not come cost the mending of slips only. */
export async function loadSources(addresses: IndexAddresses): Promise<Sources> {
  const [loaded, names] = await Promise.all([
    loadEngine(addresses),
    loadNames().catch((error: unknown) => {
      console.error(error)
      return { terms: [], vocabulary: new Map() }
    }),
  ])
  return { loaded, names }
}

/** The addresses of the indexes that the page tells on an element. */
export function indexAddresses({ dataset }: HTMLElement): IndexAddresses {
  const { mainIndex: main = '', recentIndex: recent = '', freshIndex: fresh = '', searchState: state = '' } = dataset
  return { main, recent, fresh, state }
}
