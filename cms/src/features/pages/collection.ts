import { pageKinds } from '@mecaformation/contracts/documents/page'
import { isReservedRoot } from '@mecaformation/domain/addresses/reserved-roots'
import type { ArrayField } from 'payload'
import { bodyField, coverField } from '../../fields/body.ts'
import { choiceField } from '../../fields/choice.ts'
import { contentCollection } from '../../fields/content-collection.ts'
import { linesField } from '../../fields/lines.ts'
import { rowLabelOf } from '../../fields/row-label-of.ts'
import { slugField, slugOf } from '../../fields/slug.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { messages } from './messages.fr.ts'

const phasesField: ArrayField = {
  name: 'phases',
  label: messages.phases,
  labels: { singular: messages.phase, plural: messages.phases },
  type: 'array',
  admin: { description: messages.phasesHelp, components: { RowLabel: rowLabelOf('title') } },
  fields: [
    { name: 'title', label: messages.phaseTitle, type: 'text', required: true },
    { name: 'period', label: messages.period, type: 'text', admin: { description: messages.periodHelp } },
    linesField({ name: 'points', label: messages.points, description: messages.pointsHelp, rows: 4 }),
  ],
}

/** Pages at the root of the site. */
export const pages = contentCollection({
  slug: 'pages',
  messages,
  group: shared.groups.site,
  technologies: 'none',
  address: slugField({ fill: slugOf('title'), refuse: refuseReserved }),
  trust: false,
  columns: ['kind'],
  fields: [
    coverField,
    bodyField(),
    phasesField,
    {
      name: 'offer',
      label: messages.offer,
      type: 'relationship',
      relationTo: 'offers',
      admin: { description: messages.offerHelp },
    },
  ],
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
