import type { PageWeight } from '../../check/weigh-page.ts'

export interface WeighedPage {
  /** The path of the page. */
  path: string
  weight: PageWeight
}

// A star stands for a slug: `/codes/*/` is a code, `/articles/index/*/` a shelf of articles.
/** Which template made a page, from its path; `fixed` are the paths that have a template of their own. */
export function templateOf(path: string, fixed: ReadonlySet<string>): string {
  if (fixed.has(path)) return path
  const steps = path.split('/').filter((step) => step !== '')
  const folder = steps.length < 2 ? '' : steps[0]
  if (folder === '') return '/*/'
  const isShelf = steps[1] === 'index' || steps[1] === 'prefixe'
  return `/${[folder, ...(isShelf ? [steps[1]] : []), ...steps.slice(isShelf ? 2 : 1).map(() => '*')].join('/')}/`
}

/** The heaviest page of each template, by template. */
export function heaviestOfEach(pages: readonly WeighedPage[], fixed: ReadonlySet<string>): Map<string, WeighedPage> {
  const heaviest = new Map<string, WeighedPage>()
  for (const page of pages) {
    const template = templateOf(page.path, fixed)
    const before = heaviest.get(template)
    if (before === undefined || page.weight.page > before.weight.page) heaviest.set(template, page)
  }
  return heaviest
}
