import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { record } from '../journal/api.ts'
import { closeSessionsWith } from '../sessions/api.ts'

/** Before Payload hashes it and forgets it. That it was set is noted, never what it is. */
export const notePassword: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const isSet = operation === 'update' && typeof data.password === 'string' && data.password !== ''
  if (isSet) await record(req, { kind: 'password-changed', ...account(originalDoc) })
  return data
}

/** What becomes of accounts; a new role begins with a new sign-in. */
export const noteAccount: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'create') {
    await record(req, { kind: 'account-created', ...account(doc), detail: { role: doc.role } })
    return
  }
  if (doc.role !== previousDoc.role) {
    await closeSessionsWith(req, String(doc.id), { keep: null })
    await record(req, { kind: 'role-changed', ...account(doc), detail: { from: previousDoc.role, to: doc.role } })
  }
  if (doc.name !== previousDoc.name || doc.email !== previousDoc.email) {
    await record(req, { kind: 'account-changed', ...account(doc) })
  }
}

function account({ id, name }: { id: string; name: string }) {
  return { collection: 'users', id: String(id), title: name }
}
