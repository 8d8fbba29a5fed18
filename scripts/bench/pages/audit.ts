import type { LaunchedChrome } from 'chrome-launcher'
import lighthouse from 'lighthouse'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Category = (typeof categories)[number]

export interface Audit {
  /** 0 to 100. */
  scores: Record<Category, number>
  /** Milliseconds of the simulated phone (slow 4G, processor four times slower). */
  largestPaint: number
  blocking: number
  shift: number
  /** On the wire, everything that was loaded. */
  bytes: number
  /** What kept a category from 100. */
  faults: string[]
}

/** Lighthouse as it measures a phone, once. On a busy machine it may miss the beginning of a page: then again. */
export async function audit(url: string, { port }: Pick<LaunchedChrome, 'port'>, attempts = 3): Promise<Audit> {
  const result = await lighthouse(url, { port, onlyCategories: [...categories], logLevel: 'error' })
  if (result === undefined) throw new Error(`${url} was not measured`)
  const { lhr } = result
  if (lhr.runtimeError !== undefined) {
    if (attempts > 1) return audit(url, { port }, attempts - 1)
    throw new Error(`${url}: ${lhr.runtimeError.message}`)
  }
  const scoreOf = (category: Category) => Math.round((lhr.categories[category]?.score ?? 0) * 100)
  const value = (id: string) => lhr.audits[id]?.numericValue ?? 0
  const weighed = categories.flatMap((category) =>
    category === 'performance' ? [] : (lhr.categories[category]?.auditRefs ?? []),
  )
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    largestPaint: value('largest-contentful-paint'),
    blocking: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight'),
    faults: weighed.flatMap(({ id, weight }) => {
      const { score = null } = lhr.audits[id] ?? {}
      return weight > 0 && score !== null && score < 1 ? id : []
    }),
  }
}

/** Of several measures the one of the median performance; of even numbers the lower one. */
export function medianAudit(audits: readonly Audit[]): Audit {
  const sorted = [...audits].sort((a, b) => a.scores.performance - b.scores.performance)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  if (middle === undefined) throw new RangeError('there must be at least one run')
  return middle
}
