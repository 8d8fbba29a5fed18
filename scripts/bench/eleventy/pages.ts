import type { DocumentOf } from '@mecaformation/contracts/publication/documents'
import { addressOf, type RoutedCollection } from '@mecaformation/domain/addresses/address-of'
import { escapeHtml, richTextHtml } from './rich-text.ts'

type Routed = DocumentOf<RoutedCollection>

/** The pages of the benchmark's site as plain functions: the same data as ours, in the plainest HTML. */
export class Pages {
  readonly #byId: ReadonlyMap<string, Routed>
  readonly #neighbours = new Map<string, Routed[]>()

  constructor(documents: readonly Routed[]) {
    this.#byId = new Map(documents.map((document) => [document.id, document]))
    for (const document of documents) {
      const key = neighbourhoodOf(document)
      this.#neighbours.set(key, [...(this.#neighbours.get(key) ?? []), document])
    }
  }

  article(article: DocumentOf<'articles'>): string {
    const { title, summary, technologies, publishedAt, updatedAt, sources, body } = article
    const outline = body.filter((block) => block.type === 'heading' && block.level === 2).length
    return this.#layout(
      title,
      summary,
      `<article><h1>${escapeHtml(title)}</h1><p>${escapeHtml(summary)}</p>${this.#links(technologies)}
<p><time>${publishedAt}</time> <time>${updatedAt}</time> ${outline}</p>
${richTextHtml(body, (id) => this.#addressOf(id))}
${items(sources)}</article>${this.#related(article)}`,
    )
  }

  code(code: DocumentOf<'diagnostic-codes'>): string {
    const { title, summary, technologies, publishedAt, sources, severity, driving, drivingAdvice, system } = code
    const causes = code.causes.map(({ cause, likelihood, detail }) => `${cause} (${likelihood}) ${detail}`)
    const tests = code.tests.map(
      ({ title: name, tool, procedure, expected, ifGood, ifBad }) =>
        `<li><h3>${escapeHtml(name)}</h3><p>${escapeHtml(tool)}</p><p>${escapeHtml(procedure)}</p>${items([expected, ifGood, ifBad])}</li>`,
    )
    return this.#layout(
      `${code.code} : ${title}`,
      summary,
      `<article><h1>${code.code} ${escapeHtml(title)}</h1><p>${escapeHtml(summary)}</p>${this.#links(technologies)}
<p>${system} ${severity} ${driving} <time>${publishedAt}</time></p><p>${escapeHtml(drivingAdvice)}</p>
${code.explanation.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}
${items(code.symptoms)}${items(causes)}<ol>${tests.join('')}</ol>
<p>${escapeHtml(code.doNotReplaceBlindly)}</p>${items(sources)}</article>${this.#links(code.relatedCodes)}`,
    )
  }

  /** A page that lists cards: a collection, a technology, the home page. */
  list(title: string, documents: readonly Routed[]): string {
    return this.#layout(title, title, `<h1>${escapeHtml(title)}</h1>${cards(documents)}`)
  }

  #related(article: DocumentOf<'articles'>): string {
    const near = this.#neighbours.get(neighbourhoodOf(article)) ?? []
    const place = near.indexOf(article)
    return cards([1, 2, 3, 4].flatMap((step) => near[(place + step) % near.length] ?? []))
  }

  #links(ids: readonly string[]): string {
    return cards(ids.flatMap((id) => this.#byId.get(id) ?? []))
  }

  #addressOf(id: string): string | undefined {
    const document = this.#byId.get(id)
    return document && addressOf(document)
  }

  #layout(title: string, description: string, main: string): string {
    return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}"><link rel="stylesheet" href="/site.css"></head>
<body><header><nav><a href="/">Accueil</a> <a href="/articles/">Articles</a> <a href="/codes/">Codes</a></nav></header>
<main>${main}</main><footer>MécaFormation</footer></body></html>`
  }
}

function neighbourhoodOf({ collection, ...document }: Routed): string {
  return `${collection}/${'technologies' in document ? document.technologies[0] : ''}`
}

function cards(documents: readonly Routed[]): string {
  const links = documents.map(
    (document) => `<li><a href="${addressOf(document)}">${escapeHtml(document.title)}</a></li>`,
  )
  return `<ul>${links.join('')}</ul>`
}

function items(texts: readonly string[]): string {
  return `<ul>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`
}
