import { mappedPages } from './mapped-pages.ts'
import { messages } from './messages.fr.ts'
import type { Outcome, PhaseContext } from './phase.ts'
import { type PageWeight, pageScale } from './weigh-page.ts'

/** Bytes after Brotli: for a page without an island, and for the script of an island beside its framework. */
export const budgets = { page: 15_000, fonts: 60_000, scripts: 4_000, island: 25_000 } as const

/** Weighs every page of the running product's site map: the heaviest of them must keep the budgets. */
export async function checkByteBudgets(context: PhaseContext): Promise<Outcome> {
  const { url } = await context.product()
  const weigh = pageScale()
  const pages: { address: string; weight: PageWeight }[] = []
  for (const address of await mappedPages(url)) {
    context.signal.throwIfAborted()
    const weight = await weigh(address)
    pages.push({ address: new URL(address).pathname, weight })
    context.progress(address)
  }
  return judge(pages)
}

/** One test a budget, on the page that fares worst. */
export function judge(pages: readonly { address: string; weight: PageWeight }[]): Outcome {
  const plain = pages.filter(({ weight }) => weight.island === 0)
  const heaviest = (part: keyof PageWeight, among = plain) =>
    among.reduce((worst, page) => (page.weight[part] > worst.weight[part] ? page : worst), among[0] ?? nothing)
  if (pages.length === 0) return { passed: 0, failed: 1, details: messages.noPage }
  const page = heaviest('page')
  const scripts = heaviest('scripts')
  const island = heaviest('island', [...pages])
  const verdicts = [
    { what: messages.heaviestPage(page.address), bytes: page.weight.page, budget: budgets.page },
    { what: messages.script(scripts.address), bytes: scripts.weight.scripts, budget: budgets.scripts },
    { what: messages.island(island.address), bytes: island.weight.island, budget: budgets.island },
    { what: messages.fonts, bytes: heaviest('fonts').weight.fonts, budget: budgets.fonts },
  ]
  const passed = verdicts.filter(({ bytes, budget }) => bytes <= budget).length
  const details = verdicts.map(({ what, bytes, budget }) => messages.weight(what, bytes, budget)).join('\n')
  return { passed, failed: verdicts.length - passed, details }
}

const nothing = { address: '', weight: { island: 0, page: 0, scripts: 0, fonts: 0 } }
