import type { PublishedCollection, SiteGlobal } from '@mecaformation/contracts/publication/documents'
import { type CollectionAfterChangeHook, ValidationError } from 'payload'
import { unpopulated } from '../previews/api.ts'
import { signOffFindings } from '../sign-off/api.ts'
import { findingsOf } from './findings-of.ts'
import { messages } from './messages.fr.ts'

/**
 * Refuses to publish what has something to mend that blocks, each reason at its field: by the form, by REST, in a
 * release, at a date. It runs once the form and the contract have taken the text. An import has judged its files by
 * the same rules, and what they name may still be on its way; a person who imports tables needs the visas all the same.
 */
export function refuseFaulty(collection: Exclude<PublishedCollection, SiteGlobal>): CollectionAfterChangeHook {
  return async ({ doc, req }) => {
    const isPublished = collection === 'media' || doc._status === 'published'
    const { cause } = { cause: undefined, ...(req.context.publication as object | undefined) }
    if (!isPublished) return
    const { fields } = req.payload.collections[collection].config
    const document = { collection, fields, values: unpopulated(doc) }
    const findings = await (cause === 'import' ? signOffFindings : findingsOf)(req, document)
    const errors = findings
      .filter(({ severity }) => severity === 'blocks')
      .map(({ path, block, message }) => ({
        path,
        message: block === null ? message : messages.inBlock(block + 1, message),
      }))
    if (errors.length > 0) throw new ValidationError({ collection, id: doc.id, errors, req }, req.t)
  }
}
