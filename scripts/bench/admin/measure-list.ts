import { type Quantiles, quantilesOf } from '../quantiles.ts'
import { type Reader, readPage } from './read-page.ts'

/** What people type: words with and without accents, codes in several ways, what is nowhere, what is everywhere. */
const searches = [
  'tension',
  'tènsion',
  'p 0420',
  'P0300',
  'p-01',
  'capteur',
  'pression rampe',
  'introuvable',
  'de',
  'é',
]

/**
 * How long the list of codes takes to be filtered: its whole page, to the last byte. A browser that shows the list
 * already asks for a part of it.
 */
export async function measureList(reader: Reader, times: number): Promise<Quantiles> {
  const sample: number[] = []
  const warmUp = searches.length
  for (let round = 0; round < times + warmUp; round += 1) {
    const search = searches[round % searches.length] ?? ''
    const query = new URLSearchParams({ search, limit: '10', page: '1' })
    const taken = await readPage(reader, `/admin/collections/diagnostic-codes?${query}`)
    if (round >= warmUp) sample.push(taken)
  }
  return quantilesOf(sample)
}
