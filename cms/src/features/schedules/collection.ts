import { writtenCollections } from '@mecaformation/contracts/publication/documents'
import { planStates } from '@mecaformation/contracts/publication/plan'
import { publicationActions } from '@mecaformation/contracts/publication/release'
import type { CollectionConfig, Field } from 'payload'
import { nobody } from '../../access/anyone.ts'
import { isAdmin, isStaff } from '../../access/roles.ts'
import { choices } from '../../fields/choices.ts'
import { lockRows } from '../../platform/lock-rows.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { notePlan } from '../journal/api.ts'
import { cancelEndpoint } from './cancel-endpoint.ts'
import { mayPlan } from './may-plan.ts'
import { messages } from './messages.fr.ts'
import { moveEndpoint } from './move-endpoint.ts'
import { checkPlan } from './plan-rules.ts'

const byTheProduct = { create: nobody, update: nobody }
const onceOnly = { update: nobody }

/** What the product notes of a plan: shown, not written by people. */
const course: Field[] = [
  {
    name: 'state',
    label: messages.state,
    type: 'select',
    required: true,
    defaultValue: 'waiting',
    options: choices(planStates, messages.states),
    access: byTheProduct,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'reason',
    label: messages.reason,
    type: 'textarea',
    access: byTheProduct,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => data.state === 'failed' },
  },
  {
    name: 'doneAt',
    label: messages.doneAt,
    type: 'date',
    access: byTheProduct,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.doneAt) },
  },
  {
    name: 'plannedByName',
    label: messages.plannedBy,
    type: 'text',
    access: byTheProduct,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'plannedBy',
    label: messages.plannedBy,
    type: 'relationship',
    relationTo: 'users',
    access: byTheProduct,
    admin: { hidden: true, readOnly: true },
  },
  {
    name: 'attempts',
    label: messages.attempts,
    type: 'number',
    required: true,
    defaultValue: 0,
    access: byTheProduct,
    admin: { hidden: true, readOnly: true },
  },
]

/** Documents and releases that are published, or taken off the site, at a date; the worker does it. */
export const schedules: CollectionConfig = {
  slug: 'schedules',
  labels: { singular: messages.singular, plural: messages.plural },
  admin: {
    group: shared.groups.content,
    description: messages.description,
    useAsTitle: 'title',
    defaultColumns: ['title', 'at', 'state', 'plannedByName'],
  },
  access: {
    create: mayPlan,
    read: isStaff,
    update: (args) => mayPlan(args) === true && { state: { equals: 'waiting' } },
    delete: isAdmin,
  },
  disableDuplicate: true,
  defaultSort: '-at',
  endpoints: [cancelEndpoint, moveEndpoint],
  hooks: { beforeOperation: [lockRows('schedules')], beforeChange: [checkPlan], afterChange: [notePlan] },
  fields: [
    {
      name: 'title',
      label: messages.title,
      type: 'text',
      access: byTheProduct,
      admin: { hidden: true, readOnly: true },
    },
    {
      name: 'target',
      label: messages.target,
      type: 'relationship',
      relationTo: [...writtenCollections, 'releases'],
      required: true,
      access: onceOnly,
      admin: { allowCreate: false },
    },
    {
      name: 'action',
      label: messages.action,
      type: 'select',
      required: true,
      defaultValue: 'publish',
      options: choices(publicationActions, messages.actions),
      access: onceOnly,
      admin: { isClearable: false },
    },
    {
      name: 'at',
      label: messages.at,
      type: 'date',
      required: true,
      index: true,
      timezone: {
        defaultTimezone: 'Europe/Paris',
        supportedTimezones: [{ label: messages.paris, value: 'Europe/Paris' }],
      },
      admin: {
        description: messages.atHelp,
        date: {
          pickerAppearance: 'dayAndTime',
          displayFormat: 'd MMMM yyyy, HH:mm',
          timeFormat: 'HH:mm',
          timeIntervals: 15,
        },
      },
    },
    ...course,
  ],
}
