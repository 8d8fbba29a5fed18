import { pageKinds } from '@mecaformation/contracts/documents/page'
import { isReservedRoot } from '@mecaformation/domain/addresses/reserved-roots'
import { bodyField, coverField } from '../../fields/body.ts'
import { choiceField } from '../../fields/choice.ts'
import { contentCollection } from '../../fields/content-collection.ts'
import { slugField, slugOf } from '../../fields/slug.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { messages } from './messages.fr.ts'

/** Pages at the root of the site. */
export const pages = contentCollection({
  slug: 'pages',
  messages,
  group: shared.groups.site,
  technologies: 'none',
  address: slugField({ fill: slugOf('title'), refuse: refuseReserved }),
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

function refuseReserved(slug: string): string | null {
  return isReservedRoot(slug) ? messages.reserved(slug) : null
}
