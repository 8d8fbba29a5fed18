interface Link {
  address: string
  title: string
  summary: string
}

interface Guide {
  origin: string
  name: string
  description: string
  /** What to know before citing. */
  notes: readonly string[]
  parts: readonly { title: string; links: readonly Link[] }[]
}

/** A plain guide to the site for language models, in the form of https://llmstxt.org. */
export function llms({ origin, name, description, notes, parts }: Guide): string {
  const sections = parts.flatMap(({ title, links }) =>
    links.length === 0 ? [] : [[`## ${title}`, '', ...links.map((link) => lineOf(link, origin))].join('\n')],
  )
  return `${[`# ${name}`, `> ${oneLine(description)}`, ...notes.map(oneLine), ...sections].join('\n\n')}\n`
}

function lineOf({ address, title, summary }: Link, origin: string): string {
  return `- [${oneLine(title).replace(/[[\]]/g, '\\$&')}](${origin}${address}): ${oneLine(summary)}`
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}
