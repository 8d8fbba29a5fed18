import { parseArgs } from 'node:util'
import { fillCodes } from '../bench/admin/fill-codes.ts'
import { measureList } from '../bench/admin/measure-list.ts'
import { messages } from '../bench/admin/messages.fr.ts'
import { runTask } from '../start/run-task.ts'
import { Author } from '../testing/author.ts'
import { demoAccount } from '../testing/demo-account.ts'
import { productEnvironment, startProduct } from '../testing/product.ts'

/** `npm run bench:admin [-- --codes 10000 --times 50 --json]`: how long an author waits for the admin itself. */
await runTask(async (signal) => {
  const { values } = parseArgs({
    options: {
      codes: { type: 'string', default: '10000' },
      times: { type: 'string', default: '50' },
      json: { type: 'boolean', default: false },
    },
  })
  const env = await productEnvironment()
  const product = await startProduct({ env, signal, onLine: (line) => console.error(line) })
  try {
    const codes = await fillCodes(product.dataDir, Number(values.codes))
    const { authorization } = await Author.signIn(product.url, await demoAccount(product.dataDir, 'author'))
    const list = await measureList({ url: product.url, authorization, times: Number(values.times), signal })
    if (values.json) console.log(JSON.stringify({ codes, list }))
    else console.log(`${messages.list(codes)}\n${messages.quantiles(list)}`)
  } finally {
    await product.stop()
  }
})
