import type { DocumentOf, PublishedCollection, PublishedDocument } from '@mecaformation/contracts/publication/documents'
import type { StoredDocument } from '@mecaformation/contracts/publication/stored'
import type { Block } from '@mecaformation/contracts/rich-text'
import { placeFor, routedCollections } from '@mecaformation/domain/addresses/address-of'
import { randomChange, type Source } from './random-change.ts'
import { pickFrom, type Random, someOf } from './seeded-random.ts'

/** Titles that go to every end of a French alphabet. */
const titles = ['Zone froide', 'À-coups', 'Écrêtage', 'alternateur', 'Œillet', '123 contrôles', 'Masse & bruit']

/**
 * Editors who write at random: each edit changes one document, publishes one, or takes one off. What they
 * leave behind is what `publication.documents` would hold.
 */
export class RandomEdits {
  readonly #random: Random
  /** The latest text of every document, published or not. */
  readonly #texts: Map<string, PublishedDocument>
  readonly #stored = new Map<string, StoredDocument>()
  #count = 0

  /** `texts` are all documents there will ever be; those with an id in `published` begin on the site. */
  constructor({ texts, published, random }: { texts: PublishedDocument[]; published: Set<string>; random: Random }) {
    this.#random = random
    this.#texts = new Map(texts.map((text) => [text.id, text]))
    for (const text of texts) if (published.has(text.id)) this.#publish(text)
  }

  get stored(): StoredDocument[] {
    return [...this.#stored.values()]
  }

  get published(): PublishedDocument[] {
    return this.stored.flatMap(({ data }) => data ?? [])
  }

  /** Makes one edit; gives the document as stored since, and what was done in a few words. */
  next(): { stored: StoredDocument; what: string } {
    this.#count += 1
    const absent = [...this.#texts.values()].filter(({ id }) => this.#stored.get(id)?.state !== 'published')
    const fate = this.#random(10)
    if (fate < 3) {
      const text = pickFrom(absent, this.#random)
      if (text !== undefined) return this.#done(this.#publish(text), 'publish')
    }
    const text = pickFrom(this.published, this.#random)
    if (text === undefined) throw new Error('everything was taken off the site')
    if (fate === 3) return this.#done(this.#remove(text), 'remove')
    const { changed, what } = this.#edit(text)
    return this.#done(this.#publish(changed), what)
  }

  #done(stored: StoredDocument, what: string) {
    return { stored, what: `${what} ${stored.collection}/${stored.slug ?? stored.id}` }
  }

  #publish(data: PublishedDocument): StoredDocument {
    this.#texts.set(data.id, data)
    const slug = placeFor(data)
    const before = this.#stored.get(data.id)
    const slugs = [...(before?.formerSlugs ?? []), ...(before?.slug ? [before.slug] : [])]
    const formerSlugs = [...new Set(slugs)].filter((former) => former !== slug)
    const revision = (before?.revision ?? 0) + 1
    const place = { id: data.id, collection: data.collection, slug, formerSlugs, revision }
    return this.#store({ state: 'published', ...place, data })
  }

  #remove({ id }: PublishedDocument): StoredDocument {
    const before = this.#stored.get(id)
    if (before === undefined) throw new Error(`${id} was never published`)
    return this.#store({ ...before, state: 'removed', revision: before.revision + 1, data: null })
  }

  #store(stored: StoredDocument): StoredDocument {
    this.#stored.set(stored.id, stored)
    return stored
  }

  #edit(text: PublishedDocument): { changed: PublishedDocument; what: string } {
    const updatedAt = this.#instant()
    if (text.collection === 'media') {
      return { changed: { ...text, updatedAt, alt: this.#title(), credit: this.#title() }, what: 'media' }
    }
    if (text.collection === 'navigation') {
      return { changed: { ...text, ...this.#links(), ...this.#notice() }, what: 'navigation' }
    }
    if (text.collection === 'organisation') {
      return { changed: { ...text, ...this.#people() }, what: 'organisation' }
    }
    const own: Record<string, () => object> = {
      slug: () => ({ slug: `adresse-${this.#count}` }),
      date: () => ({ publishedAt: this.#instant() }),
      ...('body' in text && { body: () => ({ body: [...text.body, this.#block()] }) }),
      ...(text.collection === 'diagnostic-codes' && {
        code: () => ({ code: `P0${this.#random(0x1000).toString(16).toUpperCase().padStart(3, '0')}` }),
      }),
    }
    const drawn = this.#random(2) === 0 ? null : randomChange(text, this.#source)
    const what = drawn?.what ?? pickFrom(Object.keys(own), this.#random) ?? 'slug'
    const change = drawn?.change ?? own[what]?.()
    return { changed: { ...text, updatedAt, ...change } as DocumentOf<typeof text.collection>, what }
  }

  /** A block that shows what no other did, often something of another document. */
  #block(): Block {
    const children = [{ type: 'text' as const, text: this.#title() }]
    const linked = routedCollections.filter((collection) => this.#idsOf(collection).length > 0)
    const collection = pickFrom(linked, this.#random) ?? 'articles'
    const target = { kind: 'document' as const, collection, id: this.#idOf(collection) }
    const any = (wanted: PublishedCollection) => pickFrom(this.#idsOf(wanted), this.#random) ?? 'nothing'
    const blocks: Block[] = [
      { type: 'paragraph', children },
      { type: 'heading', level: 2, children },
      { type: 'formula', tex: `R_{${this.#count}} = \\frac{U}{I}` },
      { type: 'paragraph', children: [{ type: 'link', target, children }] },
      { type: 'figure', media: this.#idOf('media'), caption: this.#title() },
      { type: 'video', video: any('videos') },
      { type: 'schematic', schematic: any('schematics'), caption: this.#title() },
      { type: 'exercise', exercise: any('exercises') },
      { type: 'paragraph', children: [{ type: 'term', term: any('glossary'), text: '' }] },
      { type: 'paragraph', children: [{ type: 'codeReference', code: any('diagnostic-codes') }] },
    ]
    return pickFrom(blocks, this.#random) ?? { type: 'rule' }
  }

  #links(): Pick<DocumentOf<'navigation'>, 'header' | 'footer'> {
    const collections = ['articles', 'technologies', 'diagnostic-codes'] as const
    const links = collections.map((collection) => ({
      label: pickFrom(['', this.#title()], this.#random) ?? '',
      target: { kind: 'document' as const, collection, id: this.#idOf(collection) },
    }))
    return { header: someOf(links, this.#random), footer: someOf(links, this.#random) }
  }

  #notice(): Pick<DocumentOf<'navigation'>, 'notice'> {
    const kind = pickFrom(['info', 'attention'] as const, this.#random) ?? 'info'
    return { notice: this.#random(2) === 0 ? null : { kind, text: this.#title() } }
  }

  #people(): Pick<DocumentOf<'organisation'>, 'name' | 'trainers' | 'partners'> {
    const courses = this.#random(2) === 0 ? [] : [this.#idOf('courses')]
    return {
      name: this.#random(3) === 0 ? '' : this.#title(),
      trainers: someOf([{ name: this.#title(), role: this.#title(), background: '', courses }], this.#random),
      partners: someOf([{ name: this.#title(), role: this.#title() }], this.#random),
    }
  }

  #title(): string {
    return `${pickFrom(titles, this.#random)} ${this.#count}`
  }

  /** Few enough that some documents share one. */
  #instant(): string {
    return new Date(Date.UTC(2026, 10, 1 + this.#random(20))).toISOString()
  }

  get #source(): Source {
    return { random: this.#random, text: () => this.#title(), idsOf: (collection) => this.#idsOf(collection) }
  }

  /** Also of documents that are not published: pages must do without them. */
  #idsOf(collection: PublishedCollection): string[] {
    return [...this.#texts.values()].filter((text) => text.collection === collection).map(({ id }) => id)
  }

  #idOf(collection: PublishedCollection): string {
    const id = pickFrom(this.#idsOf(collection), this.#random)
    if (id === undefined) throw new Error(`there is no document in ${collection}`)
    return id
  }
}
