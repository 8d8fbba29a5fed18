import type { ArrayField, GlobalConfig } from 'payload'
import { mayEdit } from '../../access/content-access.ts'
import { isStaff } from '../../access/roles.ts'
import { beforeDocumentControls, drafts } from '../../fields/content-versions.ts'
import { linesField } from '../../fields/lines.ts'
import { relationsField } from '../../fields/relations.ts'
import { rowLabelOf } from '../../fields/row-label-of.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { channelsField } from './channels-field.ts'
import { indicatorsField } from './indicators-field.ts'
import { messages } from './messages.fr.ts'

const trainersField: ArrayField = {
  name: 'trainers',
  label: messages.trainers,
  labels: { singular: messages.trainer, plural: messages.trainers },
  type: 'array',
  admin: { description: messages.trainersHelp, components: { RowLabel: rowLabelOf('name') } },
  fields: [
    { name: 'name', label: messages.person, type: 'text', required: true },
    { name: 'role', label: messages.role, type: 'text', required: true },
    { name: 'background', label: messages.background, type: 'text', admin: { description: messages.backgroundHelp } },
    relationsField({ name: 'courses', label: messages.courses, to: 'courses', help: messages.courseHelp }),
  ],
}

const partnersField: ArrayField = {
  name: 'partners',
  label: messages.partners,
  labels: { singular: messages.partner, plural: messages.partners },
  type: 'array',
  admin: { description: messages.partnersHelp, components: { RowLabel: rowLabelOf('name') } },
  fields: [
    { name: 'name', label: messages.person, type: 'text', required: true },
    { name: 'role', label: messages.partnerRole, type: 'text', required: true },
  ],
}

/** Who stands behind the site. What is not entered here stands nowhere. */
export const organisation: GlobalConfig & { slug: 'organisation' } = {
  slug: 'organisation',
  label: messages.label,
  admin: {
    group: shared.groups.site,
    description: messages.description,
    components: { elements: { beforeDocumentControls } },
  },
  access: { read: isStaff, readVersions: isStaff, update: mayEdit },
  versions: { max: 50, drafts },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: messages.tabs.contact,
          fields: [
            { name: 'name', label: messages.name, type: 'text', admin: { description: messages.nameHelp } },
            linesField({
              name: 'postalAddress',
              label: messages.postalAddress,
              description: messages.postalAddressHelp,
              rows: 3,
            }),
            {
              name: 'registration',
              label: messages.registration,
              type: 'textarea',
              admin: { description: messages.registrationHelp, rows: 2 },
            },
            channelsField,
            {
              name: 'disabilityContact',
              label: messages.disabilityContact,
              type: 'group',
              admin: { description: messages.disabilityContactHelp },
              fields: [
                { name: 'name', label: messages.person, type: 'text' },
                { name: 'email', label: messages.email, type: 'email' },
                { name: 'phone', label: messages.phone, type: 'text' },
              ],
            },
          ],
        },
        { label: messages.tabs.team, fields: [trainersField, partnersField] },
        { label: messages.tabs.results, fields: [indicatorsField] },
      ],
    },
  ],
}
