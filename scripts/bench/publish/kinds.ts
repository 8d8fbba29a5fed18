import type { DocumentOf } from '@mecaformation/contracts/publication/documents'
import { addressOf } from '@mecaformation/domain/addresses/address-of'
import { z } from 'zod'
import { articleForm } from '../content/article-form.ts'
import { editorStateOf, savedParagraph } from '../content/editor-state.ts'
import { generatedArticle } from '../content/generated-documents.ts'
import { messages } from './messages.fr.ts'
import type { PreparedProduct } from './prepared-product.ts'
import { type Sample, sample, sampleBurst, type Watched } from './sample.ts'
import { read, watchPage } from './watch-page.ts'

type Article = DocumentOf<'articles'>
export type Kind = keyof typeof messages.kinds
export const kinds = Object.keys(messages.kinds) as Kind[]

const releaseSize = 20
const burstSize = 100
/** Generated articles beyond those of the site, for new ones. */
const firstNewIndex = 1_000_000
const created = z.object({ doc: z.object({ id: z.string() }) })

/** Makes one publication after the other, on one article after the other. */
export class Publications {
  readonly #product: PreparedProduct
  readonly #articles: Article[]
  readonly #fresh: Article[] = []
  readonly #dependents = new Map<string, string | null>()
  #count = 0

  constructor(product: PreparedProduct) {
    this.#product = product
    this.#articles = [...product.edited]
  }

  /** Measures publications of a kind; fewer of those that are many in one. */
  async measure(kind: Kind, edits: number): Promise<Sample[]> {
    const samples: Sample[] = []
    switch (kind) {
      case 'release':
        for (let n = 0; n < Math.max(3, edits / releaseSize); n += 1)
          samples.push(await this.#sample(await this.#release()))
        return samples
      case 'burst':
        for (let n = 0; n < Math.max(2, edits / burstSize); n += 1) samples.push(...(await this.#burst()))
        return samples
      default:
        for (let n = 0; n < edits; n += 1) samples.push(await this.#sample(await this.#single(kind)))
        return samples
    }
  }

  async #single(kind: 'body' | 'title' | 'rename' | 'new' | 'delete'): Promise<Watched> {
    switch (kind) {
      case 'body':
        return this.#body(this.#next())
      case 'title':
        return this.#title(this.#next())
      case 'rename':
        return this.#rename(this.#next())
      case 'new':
        return this.#new()
      case 'delete':
        return this.#delete()
    }
  }

  #body(article: Article): Watched {
    const mark = this.#mark()
    return {
      ids: [article.id],
      save: () => this.#publish(article.id, { body: withParagraph(article, mark) }),
      visible: () => watchPage(this.#url(article), ({ html }) => html.includes(mark)),
    }
  }

  async #title(article: Article): Promise<Watched> {
    const dependent = await this.#dependentOf(article)
    article.title = `${article.title.replace(/ \(essai.*\)$/, '')} (${this.#mark()})`
    return {
      ids: [article.id],
      save: () => this.#publish(article.id, { title: article.title }),
      visible: () => watchPage(this.#url(article), ({ html }) => html.includes(article.title)),
      dependents:
        dependent === null ? undefined : () => watchPage(dependent, ({ html }) => html.includes(article.title)),
    }
  }

  async #rename(article: Article): Promise<Watched> {
    const dependent = await this.#dependentOf(article)
    const former = this.#url(article)
    article.slug = this.#mark().replace(' ', '-')
    const address = addressOf(article)
    return {
      ids: [article.id],
      save: () => this.#publish(article.id, { slug: article.slug }),
      visible: async () => {
        const page = await watchPage(this.#url(article), ({ status }) => status === 200)
        const redirect = await watchPage(former, ({ status, location }) => status === 301 && location === address)
        return Math.max(page, redirect)
      },
      dependents:
        dependent === null ? undefined : () => watchPage(dependent, ({ html }) => html.includes(`href="${address}"`)),
    }
  }

  #new(): Watched {
    const article = generatedArticle(firstNewIndex + this.#fresh.length, this.#product.technologies)
    // What it would link to are articles that do not exist.
    const body = article.body.filter(({ type }) => type !== 'paragraph')
    const fresh = { ...article, body, slug: this.#mark().replace(' ', '-') }
    this.#fresh.push(fresh)
    return {
      ids: [fresh.id],
      save: () => this.#product.author.call('POST', '/articles?depth=0', articleForm(fresh)),
      visible: () => watchPage(this.#url(fresh), ({ status }) => status === 200),
    }
  }

  async #delete(): Promise<Watched> {
    if (this.#fresh.length === 0) await this.#sample(this.#new())
    const article = this.#fresh.pop() ?? this.#next()
    return {
      ids: [article.id],
      save: () => this.#product.author.call('DELETE', `/articles/${article.id}?depth=0`),
      visible: () => watchPage(this.#url(article), ({ status }) => status === 410),
    }
  }

  /** Drafts of twenty articles, published together; one that is seen before another is a fault. */
  async #release(): Promise<Watched> {
    const { author } = this.#product
    const mark = this.#mark()
    const articles = Array.from({ length: releaseSize }, () => this.#next())
    for (const article of articles) await author.autosave(article.id, { body: withParagraph(article, mark) })
    const items = articles.map(({ id: value }) => ({
      document: { relationTo: 'articles', value },
      action: 'publish',
    }))
    const { doc } = created.parse(await author.call('POST', '/releases?depth=0', { title: mark, items }))
    return {
      ids: articles.map(({ id }) => id),
      save: () => author.call('POST', `/releases/${doc.id}/publish`),
      visible: async () => {
        const [first, ...others] = articles
        if (first === undefined) throw new Error('a release needs articles')
        const moment = await watchPage(this.#url(first), ({ html }) => html.includes(mark))
        const answers = await Promise.all(others.map((article) => read(this.#url(article))))
        if (answers.some(({ html }) => !html.includes(mark))) throw new Error('a reader saw half a release')
        return moment
      },
    }
  }

  /** A hundred saves sent at the same moment. */
  async #burst(): Promise<Sample[]> {
    const chosen = Array.from({ length: burstSize }, () => this.#next())
    return sampleBurst(
      this.#product.database,
      chosen.map((article) => this.#body(article)),
    )
  }

  /** A page that shows the article beside its own, found by publishing it once; `null` when there is none. */
  async #dependentOf(article: Article): Promise<string | null> {
    const known = this.#dependents.get(article.id)
    if (known !== undefined) return known
    article.title = `${article.title} (${this.#mark()})`
    const { database, url } = this.#product
    await this.#sample(this.#titleAlone(article))
    const { rows } = await database.query<{ addresses: string[] }>(
      'select addresses from publication.outbox where document_id = $1 order by sequence desc limit 1',
      [article.id],
    )
    const others = (rows[0]?.addresses ?? []).filter(
      (address) => address.endsWith('/') && address !== addressOf(article),
    )
    for (const address of others) {
      if ((await read(url + address)).html.includes(article.title)) {
        this.#dependents.set(article.id, url + address)
        return url + address
      }
    }
    this.#dependents.set(article.id, null)
    return null
  }

  #titleAlone(article: Article): Watched {
    return {
      ids: [article.id],
      save: () => this.#publish(article.id, { title: article.title }),
      visible: () => watchPage(this.#url(article), ({ html }) => html.includes(article.title)),
    }
  }

  #sample(watched: Watched): Promise<Sample> {
    return sample(this.#product.database, watched)
  }

  #publish(id: string, fields: Record<string, unknown>): Promise<void> {
    return this.#product.author.publish(id, fields)
  }

  #next(): Article {
    const article = this.#articles.shift()
    if (article === undefined) throw new Error('there is no article to edit')
    this.#articles.push(article)
    return article
  }

  #mark(): string {
    this.#count += 1
    return `essai ${String(this.#count).padStart(6, '0')}`
  }

  #url(article: Article): string {
    return this.#product.url + addressOf(article)
  }
}

function withParagraph({ body }: Article, text: string) {
  const { root } = editorStateOf(body)
  return { root: { ...root, children: [...(root.children ?? []), savedParagraph(text)] } }
}
