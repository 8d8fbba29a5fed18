import type { WrittenCollection } from '@mecaformation/contracts/publication/documents'
import type { CollectionConfig, UIField } from 'payload'
import { messages } from './messages.fr.ts'

const signOffField: UIField = {
  name: 'signOff',
  type: 'ui',
  label: messages.label,
  admin: {
    position: 'sidebar',
    components: { Field: '/src/features/sign-off/sign-off-panel.tsx#SignOffPanel' },
    disableListColumn: true,
  },
}

/** A collection whose texts bear a visa where they concern safety: shown beside them, above their review. */
export function signed<C extends CollectionConfig & { slug: WrittenCollection }>(collection: C): C {
  return { ...collection, fields: [signOffField, ...collection.fields] }
}
