import { parseArgs } from 'node:util'
import { launch } from 'chrome-launcher'
import { type Audit, audit, medianAudit } from '../bench/pages/audit.ts'
import { messages } from '../bench/pages/messages.fr.ts'
import { heaviestOfEach, type WeighedPage } from '../bench/pages/templates.ts'
import { mappedPages } from '../check/mapped-pages.ts'
import { pageScale } from '../check/weigh-page.ts'
import { runTask } from '../start/run-task.ts'
import { productEnvironment, startProduct } from '../testing/product.ts'

interface Result extends Audit {
  template: string
  path: string
}

/**
 * `npm run bench:pages [-- --runs 5 --only /codes/ --url http://127.0.0.1:3000 --json]`: Lighthouse as it measures a
 * phone, on the heaviest page of each template that search engines may show; of several runs the one of the median
 * performance. `--url` measures a product that runs already, `--only` the templates whose path begins so.
 * `CHROME_PATH` names the browser when it is not found.
 */
await runTask(async (signal) => {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '5' },
      only: { type: 'string', default: '/' },
      url: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const product = values.url === undefined ? await startProduct({ env: await productEnvironment(), signal }) : null
  const chrome = await launch({ chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] })
  const results: Result[] = []
  try {
    const url = product?.url ?? values.url ?? ''
    console.error(messages.weighing)
    const heaviest = await heaviestPages(url, signal)
    for (const [template, { path }] of heaviest) {
      if (!template.startsWith(values.only)) continue
      console.error(messages.measuring(path, Number(values.runs)))
      const audits: Audit[] = []
      for (let run = 0; run < Number(values.runs); run += 1) {
        signal.throwIfAborted()
        audits.push(await audit(new URL(path, url).href, chrome))
      }
      results.push({ template, path, ...medianAudit(audits) })
    }
  } finally {
    chrome.kill()
    await product?.stop()
  }
  if (values.json) console.log(JSON.stringify({ runs: Number(values.runs), results }))
  else printTable(results)
})

async function heaviestPages(url: string, signal: AbortSignal): Promise<Map<string, WeighedPage>> {
  const fixed = new Set((await mappedPages(url, ['/sitemaps/pages.xml'])).map((address) => new URL(address).pathname))
  const weigh = pageScale()
  const pages: WeighedPage[] = []
  for (const address of await mappedPages(url)) {
    signal.throwIfAborted()
    pages.push({ path: new URL(address).pathname, weight: await weigh(address) })
  }
  return heaviestOfEach(pages, fixed)
}

function printTable(results: readonly Result[]): void {
  const rows = results.map(({ template, path, scores, largestPaint, blocking, shift, bytes }) => [
    ...[template, path, ...Object.values(scores).map(String)],
    ...[messages.seconds(largestPaint), blocking.toFixed(0), shift.toFixed(3), (bytes / 1000).toFixed(0)],
  ])
  for (const [template = '', path = '', ...cells] of [messages.header, ...rows]) {
    console.log(template.padEnd(30) + path.padEnd(64) + cells.map((cell) => cell.padStart(10)).join(''))
  }
  for (const { path, faults } of results) if (faults.length > 0) console.log(messages.faults(path, faults))
}
