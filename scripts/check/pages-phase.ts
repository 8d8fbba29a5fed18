import { setTimeout } from 'node:timers/promises'
import { htmlFaults } from './html-faults.ts'
import { mappedPages } from './mapped-pages.ts'
import { messages } from './messages.fr.ts'
import { headFaults } from './page-head-rules.ts'
import type { Outcome, PhaseContext } from './phase.ts'
import { brokenLinks } from './site-links.ts'
import { structuredDataFaults } from './structured-data-rules.ts'

/** Beyond so many the rest says nothing new. */
const shownFaults = 30
/** Pictures for those who share pages are drawn behind them, at the lowest priority: so many milliseconds at most. */
const drawingPatience = 120_000
const drawingGlance = 250

/** Reads every page of the running product's site map once: links, heads, HTML and what machines are told. */
export async function checkPages(context: PhaseContext): Promise<Outcome> {
  const { url } = await context.product()
  const pages: { address: string; html: string }[] = []
  for (const address of await mappedPages(url)) {
    context.signal.throwIfAborted()
    context.progress(address)
    const response = await fetch(address)
    pages.push({ address, html: response.ok ? await response.text() : '' })
  }
  if (pages.length === 0) return { passed: 0, failed: 1, details: messages.noPage }
  const drawnBy = performance.now() + drawingPatience
  const links = await brokenLinks(pages, async (address) => {
    for (;;) {
      context.signal.throwIfAborted()
      const { status } = await fetch(address, { method: 'HEAD', redirect: 'manual' })
      const isDrawn = status === 200 || !new URL(address).pathname.startsWith('/partage/')
      if (isDrawn || performance.now() > drawnBy) return status
      await setTimeout(drawingGlance, undefined, { signal: context.signal })
    }
  })
  const html: string[] = []
  for (const page of pages) {
    context.signal.throwIfAborted()
    for (const fault of await htmlFaults(page.html)) html.push(messages.onPage(page.address, fault))
  }
  return outcomeOf([
    { title: messages.links, faults: links.map(({ link, on, why }) => messages.brokenLink(link, on, why)) },
    {
      title: messages.heads,
      faults: headFaults(pages).map(({ address, fault }) => messages.onPage(address, fault)),
    },
    { title: messages.validity, faults: html },
    {
      title: messages.structuredData,
      faults: pages.flatMap((page) =>
        structuredDataFaults(page.html).map((fault) => messages.onPage(page.address, fault)),
      ),
    },
  ])
}

/** One test a kind of fault. */
function outcomeOf(kinds: readonly { title: string; faults: readonly string[] }[]): Outcome {
  const failed = kinds.filter(({ faults }) => faults.length > 0)
  const details = failed.map(({ title, faults }) =>
    [messages.faultCount(title, faults.length), ...faults.slice(0, shownFaults)].join('\n  '),
  )
  return { passed: kinds.length - failed.length, failed: failed.length, details: details.join('\n') }
}
