import {
  isSiteGlobal,
  type SiteGlobal,
  siteGlobals,
  type WrittenCollection,
  writtenCollections,
} from '@mecaformation/contracts/publication/documents'
import {
  type CollectionAfterChangeHook,
  commitTransaction,
  createLocalReq,
  type Field,
  type GlobalAfterChangeHook,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { unpopulated } from '../previews/api.ts'
import { putTexts, type Said, wordingOf } from '../rule-changes/api.ts'
import { messages } from './messages.fr.ts'
import { type Naming, putUses, type Version as VersionName } from './uses-store.ts'
import { referencesIn, type Values } from './with-references.ts'

/** What is written and may name other documents. */
export type UserCollection = WrittenCollection | 'assessments' | 'practicals' | SiteGlobal

/** Keeps what a document names and says in step with each save, autosaves included, in the transaction of the save. */
export function indexUses(collection: Exclude<UserCollection, SiteGlobal>): CollectionAfterChangeHook {
  return async ({ doc, operation, req }) => {
    const id = String(doc.id)
    // The main row changes with a publication, and when it is taken off; a draft leaves it alone.
    const isPublished = doc._status === 'published' || (operation === 'update' && (await isMainPublished()))
    await put(req, versionsOf(req, collection, doc, isPublished))

    async function isMainPublished(): Promise<boolean> {
      const select = { _status: true } as const
      const main = await req.payload.findByID({ collection, id, depth: 0, select, overrideAccess: true, req })
      return main._status === 'published'
    }
  }
}

/** As above for what is one. */
export function indexGlobal(slug: SiteGlobal): GlobalAfterChangeHook {
  return async ({ doc, req }) => {
    const isPublished = doc._status === 'published'
    const main = isPublished ? doc : await req.payload.findGlobal({ slug, depth: 0, overrideAccess: true, req })
    await put(req, versionsOf(req, slug, { ...doc, id: slug }, main._status === 'published'))
  }
}

/** What new documents name that an import stored whole and published, past the hooks. */
export async function indexNew(
  req: PayloadRequest,
  documents: readonly { collection: WrittenCollection; saved: Values }[],
): Promise<void> {
  await put(
    req,
    documents.flatMap(({ collection, saved }) => versionsOf(req, collection, saved, true)),
  )
}

/** What one version of a document names, and what it says. */
type Version = Naming & Said

async function put(req: PayloadRequest, versions: readonly Version[]): Promise<void> {
  await putUses(req, versions)
  await putTexts(req, versions)
}

/** The rows that a saved version asks for; a published text that a draft left alone keeps its own. */
function versionsOf(
  req: PayloadRequest,
  collection: UserCollection,
  document: Values,
  isPublished: boolean,
): Version[] {
  const user = { collection, id: String(document.id), title: titleOf(collection, document) }
  const fields = fieldsOf(req.payload, collection)
  const values = unpopulated(document)
  const current = (version: VersionName): Version => ({
    user,
    version,
    names: referencesIn(fields, values),
    wording: wordingOf(collection, fields, values),
  })
  const none = (version: VersionName): Version => ({ user, version, names: [], wording: null })
  if (document._status === 'published') return [current('published'), none('draft')]
  return isPublished ? [current('draft')] : [none('published'), current('draft')]
}

export function fieldsOf({ collections, globals }: Payload, collection: UserCollection): readonly Field[] {
  if (!isSiteGlobal(collection)) return collections[collection].config.fields
  return globals.config.find(({ slug }) => slug === collection)?.fields ?? []
}

function titleOf(collection: UserCollection, { title }: Values): string {
  if (isSiteGlobal(collection)) return messages.globals[collection]
  return typeof title === 'string' && title.trim() !== '' ? title : messages.untitled
}

const indexed = [...writtenCollections, 'assessments', 'practicals'] as const
const pageSize = 100

/**
 * Makes the index anew of all documents, each page in a transaction of its own; gives how many were looked at. For
 * a database from before there was an index, or whose forms changed.
 */
export async function indexAll(payload: Payload): Promise<number> {
  let count = 0
  for (const collection of indexed) {
    let isLast = false
    for (let page = 1; !isLast; page += 1) {
      const how = { collection, depth: 0, limit: pageSize, page, sort: 'id', overrideAccess: true } as const
      const mains = await payload.find(how)
      const latest = await payload.find({ ...how, draft: true })
      const drafts = latest.docs.filter(({ _status }) => _status === 'draft')
      const isPublished = new Set(mains.docs.filter(({ _status }) => _status === 'published').map(({ id }) => id))
      await inTransaction(payload, async (req) => {
        const published = mains.docs.filter(({ id }) => isPublished.has(id))
        await put(
          req,
          published.flatMap((one) => versionsOf(req, collection, { ...one }, true)),
        )
        await put(
          req,
          drafts.flatMap((one) => versionsOf(req, collection, { ...one }, isPublished.has(one.id))),
        )
      })
      count += mains.docs.length
      isLast = !mains.hasNextPage
    }
  }
  for (const slug of siteGlobals) {
    const main = await payload.findGlobal({ slug, depth: 0, overrideAccess: true })
    const latest = await payload.findGlobal({ slug, depth: 0, draft: true, overrideAccess: true })
    const isPublished = main._status === 'published'
    await inTransaction(payload, async (req) => {
      if (isPublished) await put(req, versionsOf(req, slug, { ...main, id: slug }, true))
      if (latest._status !== 'published') {
        await put(req, versionsOf(req, slug, { ...latest, id: slug }, isPublished))
      }
    })
  }
  return count
}

async function inTransaction(payload: Payload, act: (req: PayloadRequest) => Promise<void>): Promise<void> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    await act(req)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
