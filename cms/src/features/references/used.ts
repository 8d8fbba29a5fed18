import type { PublishedCollection, SiteGlobal, WrittenCollection } from '@mecaformation/contracts/publication/documents'
import type { CollectionConfig, GlobalConfig, UIField } from 'payload'
import { removeTexts } from '../rule-changes/api.ts'
import { indexGlobal, indexUses } from './index-uses.ts'
import { messages } from './messages.fr.ts'
import { refuseDeletion, refuseTakingOff } from './refuse-loss.ts'
import { removeUses } from './uses-store.ts'

const usesField: UIField = {
  name: 'uses',
  type: 'ui',
  label: messages.panel.label,
  admin: {
    position: 'sidebar',
    components: { Field: '/src/features/references/uses-panel.tsx#UsesPanel' },
    disableListColumn: true,
  },
}

/** A collection whose documents know who uses them, and are kept as long as something published does. */
export function used(collection: CollectionConfig & { slug: Exclude<PublishedCollection, SiteGlobal> }) {
  const { slug, hooks = {} } = collection
  return {
    ...collection,
    fields: [...collection.fields, usesField],
    hooks: {
      ...hooks,
      afterChange: [
        // Before the publication follows, which tells what was.
        ...(slug === 'media' ? [] : [refuseTakingOff(slug)]),
        ...(hooks.afterChange ?? []),
        ...(slug === 'media' ? [] : [indexUses(slug satisfies WrittenCollection)]),
      ],
      beforeDelete: [refuseDeletion(slug), ...(hooks.beforeDelete ?? [])],
      afterDelete: [...(hooks.afterDelete ?? []), forgetUses(slug)],
    },
  } satisfies CollectionConfig
}

/** A collection of the product's own whose documents use others, and that nothing uses. */
export function user(collection: CollectionConfig & { slug: 'assessments' | 'practicals' }): CollectionConfig {
  const { slug, hooks = {} } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks.afterChange ?? []), indexUses(slug)],
      afterDelete: [...(hooks.afterDelete ?? []), forgetUses(slug)],
    },
  }
}

/** A global that uses documents. */
export function userGlobal(global: GlobalConfig & { slug: SiteGlobal }): GlobalConfig & { slug: SiteGlobal } {
  const { hooks = {}, slug } = global
  return { ...global, hooks: { ...hooks, afterChange: [...(hooks.afterChange ?? []), indexGlobal(slug)] } }
}

function forgetUses(collection: string): NonNullable<NonNullable<CollectionConfig['hooks']>['afterDelete']>[number] {
  return async ({ id, req }) => {
    const place = { collection, id: String(id) }
    await removeUses(req, place)
    await removeTexts(req, place)
  }
}
