import type { CollectionAfterChangeHook } from 'payload'
import { record } from './record.ts'

/** Notes plans that people make or put off; what becomes of them is a publication. */
export const notePlan: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const isNew = operation === 'create'
  if (!isNew && doc.at === previousDoc.at) return
  await record(req, {
    kind: isNew ? 'planned' : 'plan-changed',
    collection: 'schedules',
    id: String(doc.id),
    title: doc.title ?? '',
    detail: { action: doc.action, at: doc.at },
  })
}

/** Notes a release at the moment it is published; its documents have entries of their own. */
export const noteRelease: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc.state !== 'published' || previousDoc?.state === 'published') return
  const detail = { count: Array.isArray(doc.items) ? doc.items.length : 0 }
  await record(req, { kind: 'release-published', collection: 'releases', id: String(doc.id), title: doc.title, detail })
}
