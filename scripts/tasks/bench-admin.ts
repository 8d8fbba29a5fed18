import { parseArgs } from 'node:util'
import { fillCodes } from '../bench/admin/fill-codes.ts'
import { measureForms } from '../bench/admin/forms.ts'
import { measureHome } from '../bench/admin/measure-home.ts'
import { measureList } from '../bench/admin/measure-list.ts'
import { messages } from '../bench/admin/messages.fr.ts'
import { runTask } from '../start/run-task.ts'
import { Author } from '../testing/author.ts'
import { demoAccount } from '../testing/demo-account.ts'
import { productEnvironment, startProduct } from '../testing/product.ts'

/**
 * `npm run bench:admin [-- --codes 10000 --times 50 --json]`: how long an author waits for the admin itself.
 *
 * « edit view »: from asking for the form of a course of forty lessons until a letter can be typed, in a browser.
 * « autosave »: from sending a save of that form to its answer. « list »: a list of codes, filtered. « home »:
 * the first page, with its panels.
 */
await runTask(async (signal) => {
  const { values } = parseArgs({
    options: {
      codes: { type: 'string', default: '10000' },
      times: { type: 'string', default: '50' },
      json: { type: 'boolean', default: false },
    },
  })
  const times = Number(values.times)
  const env = await productEnvironment()
  const product = await startProduct({ env, signal, onLine: (line) => console.error(line) })
  try {
    const account = await demoAccount(product.dataDir, 'author')
    const author = await Author.signIn(product.url, account)
    const forms = await measureForms({ url: product.url, author, account, times })
    const codes = await fillCodes(product.dataDir, Number(values.codes))
    const reader = { url: product.url, authorization: author.authorization, signal }
    const list = await measureList(reader, times)
    const home = await measureHome(reader, times)
    if (values.json) console.log(JSON.stringify({ codes, list, home, forms }))
    else {
      console.log(`${messages.list(codes)}\n${messages.quantiles(list)}`)
      console.log(`${messages.home}\n${messages.quantiles(home)}`)
      for (const [stage, taken] of Object.entries(forms)) console.log(`${stage}\n${messages.quantiles(taken)}`)
    }
  } finally {
    await product.stop()
  }
})
