import { productEnvironment, startProduct } from '../../scripts/testing/product.ts'

/** Starts the product for the journeys, unless whoever runs them has started it and says where it is. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.JOURNEYS_URL !== undefined) return undefined
  const product = await startProduct({ env: await productEnvironment(), onLine: (line) => console.log(line) })
  process.env.JOURNEYS_URL = product.url
  process.env.JOURNEYS_DATA_DIR = product.dataDir
  return product.stop
}
