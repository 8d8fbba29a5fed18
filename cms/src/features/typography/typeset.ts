import type { CollectionConfig, GlobalConfig, UIField } from 'payload'
import { markProse } from '../../fields/prose.ts'
import { messages } from './messages.fr.ts'

const typographyField: UIField = {
  name: 'typography',
  type: 'ui',
  label: messages.label,
  admin: {
    position: 'sidebar',
    components: { Field: '/src/features/typography/typography-panel.tsx#TypographyPanel' },
    disableListColumn: true,
  },
}

/** A collection or a global whose plain texts get the signs and spaces of French as they are typed, or when one asks. */
export function typeset<C extends CollectionConfig | GlobalConfig>(form: C): C {
  return { ...form, fields: [typographyField, ...markProse(form.fields)] }
}
