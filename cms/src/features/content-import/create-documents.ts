import { randomBytes } from 'node:crypto'
import type { WrittenCollection } from '@mecaformation/contracts/publication/documents'
import type { SanitizedCollectionConfig } from 'payload'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { setPublishedAt } from '../../fields/published-at.ts'
import { publishNew } from '../publication/api.ts'
import { indexNew } from '../references/api.ts'
import { importContext } from './import-context.ts'
import type { FieldValues } from './read-fields.ts'

/** A document of a content file that is to be stored. */
export interface NewDocument {
  collection: WrittenCollection
  slug: string
  id: string
  importHash: string
  /** What its form holds. */
  data: FieldValues
}

/**
 * Whether documents of a collection may be stored without Payload's own operations: nothing happens at their
 * saves but what happens for every collection, and their rules are those of their fields and their contract,
 * which the file was judged by.
 */
export function isPlain({ hooks }: Pick<SanitizedCollectionConfig, 'hooks'>): boolean {
  const { beforeValidate = [], beforeChange = [], beforeOperation = [] } = hooks
  const own = [...beforeValidate, ...beforeOperation, ...beforeChange.filter((hook) => hook !== setPublishedAt)]
  return own.length === 0
}

/**
 * Creates and publishes documents of plain collections, all in one transaction: rows, versions and published
 * forms are those that a save by Payload makes, at a tenth of its cost.
 */
export async function createDocuments(payload: Payload, documents: readonly NewDocument[]): Promise<void> {
  const req = await createLocalReq({ context: importContext }, payload)
  await initTransaction(req)
  try {
    const stored: { collection: WrittenCollection; saved: FieldValues }[] = []
    for (const document of documents)
      stored.push({ collection: document.collection, saved: await store(req, document) })
    await publishNew(req, stored)
    await indexNew(req, stored)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function store(req: PayloadRequest, document: NewDocument): Promise<FieldValues> {
  const { collection, slug, id, importHash, data } = document
  const now = new Date().toISOString()
  const saved = {
    ...withRowIds(data),
    slug,
    importHash,
    id,
    publishedAt: now,
    createdAt: now,
    updatedAt: now,
    _status: 'published',
  }
  const { db } = req.payload
  // The adapter takes what it is given apart.
  await db.create({ collection, data: structuredClone(saved), req, returning: false })
  await db.createVersion({
    collectionSlug: collection,
    parent: id,
    versionData: structuredClone(saved) as never,
    autosave: false,
    createdAt: now,
    updatedAt: now,
    req,
    returning: false,
  })
  return saved
}

/** Rows of lists have ids, which forms tell them apart by. */
function withRowIds(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, rowsWithIds(value)]))
}

function rowsWithIds(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((row: unknown) => (isRow(row) ? { id: randomBytes(12).toString('hex'), ...withRowIds(row) } : row))
  }
  return isRow(value) && !('root' in value) ? withRowIds(value) : value
}

function isRow(value: unknown): value is FieldValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('relationTo' in value)
}
