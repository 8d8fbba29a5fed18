import { type Quantiles, quantilesOf } from '../quantiles.ts'

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

interface Measured {
  url: string
  authorization: string
  times: number
  signal: AbortSignal
}

/**
 * How long the list of codes takes to be filtered: its whole page, to the last byte. A browser that shows the list
 * already asks for a part of it.
 */
export async function measureList({ url, authorization, times, signal }: Measured): Promise<Quantiles> {
  const sample: number[] = []
  const warmUp = searches.length
  for (let round = 0; round < times + warmUp; round += 1) {
    const search = searches[round % searches.length] ?? ''
    const query = new URLSearchParams({ search, limit: '10', page: '1' })
    const start = performance.now()
    const response = await fetch(`${url}/admin/collections/diagnostic-codes?${query}`, {
      headers: { authorization },
      redirect: 'manual',
      signal,
    })
    await response.text()
    if (response.status !== 200) throw new Error(`the list answered ${response.status}`)
    if (round >= warmUp) sample.push(performance.now() - start)
  }
  return quantilesOf(sample)
}
