import { writtenCollections } from '@mecaformation/contracts/publication/documents'
import type { Payload } from 'payload'
import { type Base, block, formOf, richText, storeBase } from './library-of-each.ts'

/** What begins every text that no visitor may ever see. */
export const reserved = 'zqreserve'
/** What stands in texts that everybody sees. */
export const open = 'zqpublic'

let count = 0
/** A text for one place, which stands nowhere else. */
function secret(place: string): string {
  count += 1
  return `${reserved}${count} ${place}`
}
const published = (place: string) => ({ open, reserved: secret(place) })
const hidden = (place: string) => ({ open: secret(place), reserved: secret(place) })

interface Stored {
  collection: string
  id: string
}

/** Documents of every collection, with a text in each protected place, and public ones that name them. */
export async function storeProtectedLibrary(payload: Payload): Promise<Stored[]> {
  const base = await storeBase(payload)
  const store = new Store(payload)
  for (const collection of writtenCollections) {
    const form = formOf(collection, base, published(collection))
    const id = await store.create(collection, { ...form, _status: 'published', importHash: secret('importHash') })
    await store.update(
      collection,
      id,
      { ...formOf(collection, base, hidden('draft')), ...placeOf(form) },
      { draft: true },
    )
    await store.create(collection, { ...formOf(collection, base, hidden('draft')), _status: 'draft' }, { draft: true })
    const gone = await store.create(collection, {
      ...formOf(collection, base, published('gone')),
      _status: 'published',
    })
    await store.update(collection, gone, { _status: 'draft', title: secret('taken off') })
  }
  await storeTraining(store, base)
  await storeHouse(store, base)
  await payload.updateGlobal({
    slug: 'navigation',
    draft: true,
    data: { notice: { text: secret('notice'), kind: 'info' } },
  })
  await payload.updateGlobal({ slug: 'organisation', draft: true, data: { name: secret('organisation') } })
  return store.stored
}

class Store {
  readonly stored: Stored[] = []
  readonly #payload: Payload

  constructor(payload: Payload) {
    this.#payload = payload
  }

  async create(collection: string, data: object, how: object = {}): Promise<string> {
    const { id } = await this.#payload.create({ collection, data, ...how } as never)
    this.stored.push({ collection, id: String(id) })
    return String(id)
  }

  async update(collection: string, id: string, data: object, how: object = {}): Promise<void> {
    await this.#payload.update({ collection, id, data, ...how } as never)
  }
}

/** What a draft shares with the document it is of. */
function placeOf(form: object): object {
  return Object.fromEntries(Object.entries(form).filter(([name]) => ['slug', 'code', 'courseSlug'].includes(name)))
}

/** A lesson for the enrolled with every block, graded exercises, and articles that lead to both. */
async function storeTraining(store: Store, base: Base): Promise<void> {
  const draft = async (collection: 'videos' | 'schematics') =>
    store.create(collection, { ...formOf(collection, base, hidden(collection)), _status: 'draft' }, { draft: true })
  const [video, schematic] = [await draft('videos'), await draft('schematics')]
  const asked = { ...formOf('exercises', base, hidden('graded')), hints: secret('hint') }
  const exercise = await store.create('exercises', { ...asked, _status: 'draft' }, { draft: true })

  const leading = [
    block('video', { video }),
    block('schematic', { schematic, caption: open }),
    block('exercise', { exercise }),
  ]
  const body = richText(
    secret('paragraph'),
    block('callout', { tone: 'attention', title: secret('callout'), body: richText(secret('in a callout')) }),
    block('figure', { media: base.picture, caption: secret('caption') }),
    block('formula', { tex: `\\text{${secret('formula')}}` }),
    block('procedure', {
      title: secret('procedure'),
      tools: secret('tool'),
      steps: [{ instruction: secret('step'), expected: secret('expected'), warning: secret('warning') }],
    }),
    block('keyPoints', { points: secret('key point') }),
    block('sourceQuote', { quote: secret('quotation'), source: secret('source') }),
    { type: 'quote', version: 1, children: [{ type: 'text', version: 1, text: secret('quote') }] },
    ...leading,
  )
  const lesson = { ...formOf('lessons', base, published('lesson')), extract: open, body, _status: 'published' }
  const id = await store.create('lessons', lesson)
  await store.update('courses', base.course, { modules: [{ title: 'Module', lessons: [id] }] })
  const article = { ...formOf('articles', base, published('article')), body: richText(open, ...leading) }
  await store.create('articles', { ...article, _status: 'published' })
  const lessons = { ...formOf('diagnostic-codes', base, published('code')), lessons: [id] }
  await store.create('diagnostic-codes', { ...lessons, _status: 'published' })

  // Texts hold no graded exercise, but one that they hold can become graded.
  await store.update('exercises', exercise, { mode: 'graded', _status: 'published' })
  const assessment = { ...formOf('assessments', base, hidden('assessment')), items: [exercise], _status: 'published' }
  await store.create('assessments', assessment)
}

async function storeHouse(store: Store, base: Base): Promise<void> {
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" width="8" height="8"/>')
  const file = { data: drawing, name: `${reserved}.svg`, mimetype: 'image/svg+xml', size: drawing.byteLength }
  await store.create('media', { alt: secret('picture of a draft') }, { file })
  const email = `${reserved}@exemple.fr`
  await store.create('users', { email, name: secret('account'), role: 'author', password: 'un long mot de passe' })
  await store.create('releases', { title: secret('release'), note: secret('note'), items: [], state: 'draft' })
  await store.create('preview-shares', {
    label: secret('share'),
    targetCollection: 'courses',
    targetId: base.course,
    expiresAt: '2099-01-01T00:00:00.000Z',
    secretHash: secret('hash'),
  })
}
