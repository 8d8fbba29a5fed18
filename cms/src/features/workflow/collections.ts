import { reviewEventKinds } from '@mecaformation/contracts/workflow/review'
import { reviewStates } from '@mecaformation/domain/workflow/review-state'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
  type Field,
} from 'payload'
import { nobody } from '../../access/anyone.ts'
import { isStaff } from '../../access/roles.ts'
import { choices } from '../../fields/choices.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { messages } from './messages.fr.ts'

const { fields } = messages

/** Written by `review-store.ts` and by the endpoints beside documents only. */
const byTheProduct: CollectionConfig['access'] = { create: nobody, read: isStaff, update: nobody, delete: nobody }

const target: Field[] = [
  { name: 'targetCollection', label: fields.collection, type: 'text', required: true, admin: { hidden: true } },
  { name: 'targetId', label: fields.id, type: 'text', required: true, index: true, admin: { hidden: true } },
]

/** How far the text in hand of each document has come that somebody gave to be read: one row a document. */
const reviews: CollectionConfig & { slug: 'reviews' } = {
  slug: 'reviews',
  labels: { singular: messages.singular, plural: messages.plural },
  admin: {
    group: shared.groups.content,
    description: messages.description,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'askedByName', 'askedAt'],
  },
  access: byTheProduct,
  disableDuplicate: true,
  defaultSort: '-updatedAt',
  indexes: [{ fields: ['targetCollection', 'targetId'], unique: true }],
  fields: [
    {
      name: 'title',
      label: fields.title,
      type: 'text',
      admin: { components: { Cell: '/src/features/workflow/document-cell.tsx#DocumentCell' } },
    },
    ...target,
    {
      name: 'state',
      label: fields.state,
      type: 'select',
      required: true,
      defaultValue: 'draft',
      index: true,
      options: choices(reviewStates, messages.states),
    },
    { name: 'askedBy', label: fields.askedBy, type: 'relationship', relationTo: 'users', admin: { hidden: true } },
    { name: 'askedByName', label: fields.askedBy, type: 'text' },
    { name: 'askedAt', label: fields.askedAt, type: 'date' },
  ],
}

const refuseChange: CollectionBeforeChangeHook = ({ data, operation }) => {
  if (operation === 'update') throw new APIError(messages.refusals.onlyAdded, 403, null, true)
  return data
}
const refuseDelete: CollectionBeforeDeleteHook = () => {
  throw new APIError(messages.refusals.onlyAdded, 403, null, true)
}

/** Who did what to a text, and when: added to and never changed, whoever asks. */
const reviewEvents: CollectionConfig & { slug: 'review-events' } = {
  slug: 'review-events',
  labels: messages.events,
  admin: { hidden: true, useAsTitle: 'kind' },
  access: byTheProduct,
  disableDuplicate: true,
  defaultSort: '-createdAt',
  hooks: { beforeChange: [refuseChange], beforeDelete: [refuseDelete] },
  fields: [
    ...target,
    {
      name: 'kind',
      label: fields.kind,
      type: 'select',
      required: true,
      options: choices(reviewEventKinds, messages.kinds),
    },
    { name: 'by', label: fields.by, type: 'relationship', relationTo: 'users' },
    { name: 'byName', label: fields.by, type: 'text' },
    { name: 'detail', label: fields.detail, type: 'textarea' },
  ],
}

/** What reviewers say of a field, and the answers to it. */
const reviewComments: CollectionConfig & { slug: 'review-comments' } = {
  slug: 'review-comments',
  labels: messages.comments,
  admin: { hidden: true, useAsTitle: 'label' },
  access: byTheProduct,
  disableDuplicate: true,
  defaultSort: 'createdAt',
  fields: [
    ...target,
    { name: 'thread', label: fields.thread, type: 'text', index: true },
    { name: 'anchor', label: fields.anchor, type: 'text' },
    { name: 'label', label: fields.label, type: 'text' },
    { name: 'quote', label: fields.quote, type: 'text' },
    { name: 'text', label: fields.text, type: 'textarea', required: true },
    { name: 'author', label: fields.by, type: 'relationship', relationTo: 'users' },
    { name: 'authorName', label: fields.by, type: 'text' },
    { name: 'resolvedByName', label: fields.resolvedBy, type: 'text' },
  ],
}

export const workflowCollections = [reviews, reviewEvents, reviewComments]
