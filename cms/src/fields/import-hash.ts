import type { TextField } from 'payload'
import { nobody } from '../access/anyone.ts'
import { isStaff } from '../access/roles.ts'
import { messages } from '../platform/messages.fr.ts'
import { forget } from './forget.ts'
import { publishedAs } from './published-as.ts'

/** What the content import last wrote here: equal, it has nothing to do. */
export const importHashField: TextField = {
  name: 'importHash',
  label: messages.fields.importHash,
  type: 'text',
  custom: publishedAs.nothing,
  access: { create: nobody, read: isStaff, update: nobody },
  hooks: { beforeDuplicate: [forget] },
  admin: { hidden: true, readOnly: true },
}
