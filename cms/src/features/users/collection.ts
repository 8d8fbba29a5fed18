import type { CollectionConfig, UIField } from 'payload'
import { anyOf } from '../../access/any-of.ts'
import { isSelf } from '../../access/is-self.ts'
import { isAdmin, isStaff, roles } from '../../access/roles.ts'
import { env } from '../../env.ts'
import { choices } from '../../fields/choices.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { factorEndpoints, giveRecoveryCodes } from '../second-factor/api.ts'
import { sessionEndpoints } from '../sessions/api.ts'
import { closedFirstRegister } from './first-register.ts'
import { forgottenMail } from './forgotten-mail.ts'
import { refuseDeletingLastAdmin, refuseDemotingLastAdmin } from './keep-one-admin.ts'
import { messages } from './messages.fr.ts'
import { noteAccount, notePassword } from './note-account.ts'
import { requireStrongPassword } from './require-strong-password.ts'
import { afterSignIn, afterSignOut, beforeSignIn, explainSignIn, recogniseReset } from './sign-in-hooks.ts'

const minutes = 60 * 1000

const panel = (name: string, path: string): UIField => ({
  name,
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: path } },
})

/** Staff. Students have accounts of another kind. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: messages.singular, plural: messages.plural },
  admin: {
    group: shared.groups.people,
    description: messages.description,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
  },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 15 * minutes,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax', secure: env.PUBLIC_URL.startsWith('https:') },
    forgotPassword: {
      expiration: 60 * minutes,
      generateEmailHTML: (asked) => forgottenMail(asked).html,
      generateEmailSubject: (asked) => forgottenMail(asked).subject,
    },
  },
  access: {
    admin: isStaff,
    create: isAdmin,
    read: anyOf(isAdmin, isSelf),
    update: anyOf(isAdmin, isSelf),
    delete: isAdmin,
    unlock: isAdmin,
  },
  endpoints: [closedFirstRegister, ...factorEndpoints, ...sessionEndpoints],
  hooks: {
    beforeOperation: [requireStrongPassword, recogniseReset],
    beforeChange: [refuseDemotingLastAdmin, notePassword],
    beforeDelete: [refuseDeletingLastAdmin],
    afterChange: [noteAccount],
    beforeLogin: [beforeSignIn],
    afterLogin: [afterSignIn],
    afterLogout: [afterSignOut],
    afterOperation: [giveRecoveryCodes],
    afterError: [explainSignIn],
  },
  fields: [
    { name: 'name', label: messages.name, type: 'text', required: true },
    {
      name: 'role',
      label: messages.role,
      type: 'select',
      required: true,
      saveToJWT: true,
      options: choices(roles, messages.roles),
      access: { create: isAdmin, update: isAdmin },
      admin: { description: messages.roleHelp },
    },
    panel('factorPanel', '/src/features/second-factor/browser/factor-panel.tsx#FactorPanel'),
    panel('sessionsPanel', '/src/features/sessions/sessions-panel.tsx#SessionsPanel'),
  ],
}
