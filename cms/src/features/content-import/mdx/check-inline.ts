import { messages } from '../messages.fr.ts'
import type { Target } from '../references.ts'

const { mdx } = messages

const codeSpan = /`[^`]+`/g
const inlineFormula = /<M tex="([^"]*)"\s*\/>/g
const link = /(!?)\[([^\]]*)\]\(([^)]*)\)/g
const webAddress = /^https?:\/\/[^\s()]+$/
/** The first part of an address inside the site, and the collection behind it. */
const roots = { articles: 'articles', codes: 'diagnostic-codes', technologies: 'technologies' } as const

export interface InlineFindings {
  faults: string[]
  links: Target[]
}

/** Judges the text of one line: what it may not hold, and the documents that it links to. */
export function checkInline(text: string): InlineFindings {
  const faults: string[] = []
  const links: Target[] = []
  const withoutCode = text.replace(codeSpan, '')
  if (withoutCode.includes('`')) faults.push(mdx.backtick)
  const withoutFormulas = withoutCode.replace(inlineFormula, (_, tex: string) => {
    if (tex.trim() === '') faults.push(mdx.emptyFormula)
    return ''
  })
  const prose = withoutFormulas.replace(link, (_, picture: string, label: string, address: string) => {
    if (picture !== '') faults.push(mdx.picture)
    else if (label.trim() === '') faults.push(mdx.linkText)
    else if (webAddress.test(address)) return label
    else {
      const target = linkTarget(address)
      if (target === null) faults.push(mdx.link(address))
      else links.push(target)
    }
    return label
  })
  return { faults: [...faults, ...tagFaults(prose), ...signFaults(prose)], links }
}

/** The document behind an address such as `codes/p0420`, `null` when it has not that form. */
export function linkTarget(address: string): Target | null {
  const match = /^(articles|codes|technologies)\/([a-z0-9-]+)$/.exec(address)
  const root = match?.[1]
  const name = match?.[2]
  if (name === undefined || (root !== 'articles' && root !== 'codes' && root !== 'technologies')) return null
  return { collection: roots[root], name }
}

function tagFaults(prose: string): string[] {
  return [...prose.matchAll(/<(\/?[A-Za-z][\w-]*|!--)?/g)].map(([opening, name]) => {
    if (name === undefined) return mdx.lessThan
    switch (name.replace('/', '')) {
      case 'M':
        return mdx.inlineFormula
      case 'Callout':
        return mdx.callout
      case 'Figure':
        return mdx.figure
      default:
        return /^\/?[A-Z]/.test(name) ? mdx.unknownComponent(name) : mdx.html(`${opening}>`)
    }
  })
}

function signFaults(prose: string): string[] {
  const entity = /&(?:[a-z]+|#\d+|#x[0-9a-f]+);/i.exec(prose)
  return [
    ...(/[{}]/.test(prose) ? [mdx.brace] : []),
    ...(prose.includes('$') ? [mdx.dollar] : []),
    ...(prose.includes('[^') ? [mdx.footnote] : []),
    ...(entity === null ? [] : [mdx.entity(entity[0])]),
  ]
}
