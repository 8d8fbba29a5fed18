/**
 * Readers in a process of their own: `node readers.ts <url> <count>`, addresses as a JSON array on
 * standard input. Each asks for a page, thinks for 100 ms, asks again. Ends on SIGTERM with one line of JSON.
 */
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { seededRandom } from '../../testing/equality/seeded-random.ts'
import { quantilesOf } from '../quantiles.ts'

const thinkMilliseconds = 100
const [url = '', count = '0'] = process.argv.slice(2)
const addresses = z.array(z.string()).parse(JSON.parse(await text(process.stdin)))
const latencies: number[] = []
let faults = 0
let reading = true
process.once('SIGTERM', () => {
  reading = false
})

await Promise.all(Array.from({ length: Number(count) }, (_, reader) => read(reader)))
console.log(JSON.stringify({ reads: latencies.length, faults, milliseconds: quantilesOf(latencies) }))

async function read(reader: number): Promise<void> {
  const random = seededRandom(reader)
  while (reading) {
    const begin = performance.now()
    const response = await fetch(url + (addresses[random(addresses.length)] ?? '/'))
    await response.arrayBuffer()
    // A page of the crowd may be renamed or deleted meanwhile: its answer is right all the same.
    if (response.status >= 500) faults += 1
    latencies.push(performance.now() - begin)
    await new Promise((resolve) => setTimeout(resolve, thinkMilliseconds))
  }
}
