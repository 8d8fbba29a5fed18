import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionConfig, FieldHook } from 'payload'
import { nobody } from '../../access/anyone.ts'
import { isAdmin, roles } from '../../access/roles.ts'
import { choices } from '../../fields/choices.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { executeInTransaction } from '../../platform/transaction.ts'
import { record } from '../journal/api.ts'
import { messages as users } from '../users/api.ts'
import { invitationEndpoints } from './endpoints.ts'
import { lifetime } from './lifetime.ts'
import { messages } from './messages.fr.ts'
import { sendInvitation } from './send-invitation.ts'

const byTheProduct = { create: nobody, update: nobody }
const states = ['waiting', 'accepted', 'cancelled'] as const

const asAccountsHaveIt: FieldHook = ({ value }) => (typeof value === 'string' ? value.trim().toLowerCase() : value)

const begin: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const expiresAt = new Date(Date.now() + lifetime).toISOString()
  return { ...data, state: 'waiting', expiresAt, invitedBy: req.user?.name ?? null }
}

/** A person has one link at a time: a new invitation takes the place of those that wait. */
const send: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return
  await executeInTransaction(
    req,
    sql`with called_off as (
        update invitations set state = 'cancelled', updated_at = now()
        where email = ${doc.email} and state = 'waiting' and id <> ${doc.id}::uuid returning id)
      delete from people.invitation_links where invitation_id in (select id from called_off)`,
  )
  await sendInvitation(req, doc)
  const about = { collection: 'invitations', id: String(doc.id), title: doc.name }
  await record(req, { kind: 'invited', ...about, detail: { role: doc.role } })
}

/** Colleagues who were asked in: their account is made when they choose its password. */
export const invitations: CollectionConfig = {
  slug: 'invitations',
  labels: { singular: messages.singular, plural: messages.plural },
  admin: {
    group: shared.groups.people,
    description: messages.description,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'state', 'expiresAt'],
    listSearchableFields: ['name', 'email'],
    hidden: ({ user }) => user?.role !== 'admin',
  },
  access: { create: isAdmin, read: isAdmin, update: nobody, delete: isAdmin },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  endpoints: invitationEndpoints,
  hooks: { beforeChange: [begin], afterChange: [send] },
  fields: [
    {
      name: 'invitationPanel',
      type: 'ui',
      label: messages.panel.label,
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/src/features/invitations/invitation-panel.tsx#InvitationPanel' },
      },
    },
    { name: 'name', label: messages.name, type: 'text', required: true, maxLength: 120 },
    {
      name: 'email',
      label: messages.email,
      type: 'email',
      required: true,
      hooks: { beforeValidate: [asAccountsHaveIt] },
    },
    {
      name: 'role',
      label: messages.role,
      type: 'select',
      required: true,
      options: choices(roles, users.roles),
      admin: { description: users.roleHelp },
    },
    {
      name: 'state',
      label: messages.state,
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      options: choices(states, messages.states),
      access: byTheProduct,
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.expiresAt) },
    },
    {
      name: 'expiresAt',
      label: messages.expiresAt,
      type: 'date',
      access: byTheProduct,
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Boolean(data.expiresAt),
        date: { displayFormat: 'd MMMM yyyy, HH:mm' },
      },
    },
    {
      name: 'invitedBy',
      label: messages.invitedBy,
      type: 'text',
      access: byTheProduct,
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.expiresAt) },
    },
  ],
}
