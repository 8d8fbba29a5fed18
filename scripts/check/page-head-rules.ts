import { tagsOf } from './html-tags.ts'

interface Head {
  address: string
  html: string
}

/** What search engines would cut off. */
const longest = { title: 60, description: 160 } as const

/** What is wrong in the heads of pages that search engines should know, each with its page. */
export function headFaults(pages: readonly Head[]): { address: string; fault: string }[] {
  const seen = new Map<string, string>()
  return pages.flatMap(({ address, html }) => {
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
    const tags = tagsOf(html)
    const content = (name: string) =>
      tags.find(({ attributes }) => attributes.get('name') === name)?.attributes.get('content') ?? ''
    const canonical = tags.find(({ attributes }) => attributes.get('rel') === 'canonical')?.attributes.get('href')
    const description = content('description')
    const twin = seen.get(title)
    seen.set(title, address)
    const faults = [
      ...(title === '' || visible(title) > longest.title ? [`<title> ${title}`] : []),
      ...(twin === undefined ? [] : [`<title> = ${twin}`]),
      ...(description === '' || description.length > longest.description ? [`description ${description}`] : []),
      ...(canonical === address ? [] : [`canonical ${canonical}`]),
      ...(content('robots').includes('noindex') ? ['noindex'] : []),
    ]
    return faults.map((fault) => ({ address, fault }))
  })
}

/** Characters that people see: an entity is one. */
function visible(text: string): number {
  return text.replace(/&[#\w]+;/g, '.').length
}
