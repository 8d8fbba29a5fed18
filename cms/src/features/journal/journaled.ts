import type { CollectionAfterDeleteHook, CollectionConfig } from 'payload'
import { record } from './record.ts'

/** A collection whose deletions stand in the journal. What is published stands there by itself: see the migration. */
export function journaled(collection: CollectionConfig): CollectionConfig {
  const { hooks = {}, slug } = collection
  return { ...collection, hooks: { ...hooks, afterDelete: [...(hooks.afterDelete ?? []), noteDeletion(slug)] } }
}

function noteDeletion(collection: string): CollectionAfterDeleteHook {
  return async ({ doc, id, req }) => {
    const title = [doc.title, doc.name, doc.label, doc.alt].find((text) => typeof text === 'string') ?? ''
    await record(req, { kind: 'deleted', collection, id: String(id), title })
  }
}
