import type { WrittenCollection } from '@mecaformation/contracts/publication/documents'
import type { CollectionConfig } from 'payload'
import { forgetReview, noteSave } from './features/workflow/note-save.ts'
import { reviewField } from './features/workflow/review-field.ts'

/** A collection whose texts are given to be read before they are published: beside the form, and in its list. */
export function reviewed<C extends CollectionConfig & { slug: WrittenCollection }>(collection: C): C {
  const { admin = {}, hooks = {}, slug } = collection
  return {
    ...collection,
    admin: { ...admin, defaultColumns: [...(admin.defaultColumns ?? []), reviewField.name] },
    fields: [reviewField, ...collection.fields],
    hooks: {
      ...hooks,
      afterChange: [...(hooks.afterChange ?? []), noteSave(slug)],
      afterDelete: [...(hooks.afterDelete ?? []), forgetReview(slug)],
    },
  }
}
