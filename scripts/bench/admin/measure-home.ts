import { type Quantiles, quantilesOf } from '../quantiles.ts'
import { type Reader, readPage } from './read-page.ts'

const warmUp = 5

/** How long the home of the admin takes, all of its panels included. */
export async function measureHome(reader: Reader, times: number): Promise<Quantiles> {
  const sample: number[] = []
  for (let round = -warmUp; round < times; round += 1) {
    const taken = await readPage(reader, '/admin')
    if (round >= 0) sample.push(taken)
  }
  return quantilesOf(sample)
}
