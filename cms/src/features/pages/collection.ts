import { pageKinds } from '@mecaformation/contracts/documents/page'
import { bodyField, coverField } from '../../fields/body.ts'
import { choiceField } from '../../fields/choice.ts'
import { contentCollection } from '../../fields/content-collection.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { messages } from './messages.fr.ts'

/** Pages at the root of the site. */
export const pages = contentCollection({
  slug: 'pages',
  messages,
  group: shared.groups.site,
  technologies: 'none',
  trust: false,
  columns: ['kind'],
  fields: [coverField, bodyField()],
  sidebar: [
    choiceField({
      name: 'kind',
      label: messages.kind,
      values: pageKinds,
      labels: messages.kinds,
      defaultValue: 'presentation',
    }),
    {
      name: 'isProvisional',
      label: messages.isProvisional,
      type: 'checkbox',
      defaultValue: false,
      admin: { position: 'sidebar', description: messages.isProvisionalHelp },
    },
  ],
})
