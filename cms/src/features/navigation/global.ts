import { noticeKinds } from '@mecaformation/contracts/documents/navigation'
import type { GlobalConfig } from 'payload'
import { mayEdit } from '../../access/content-access.ts'
import { isStaff } from '../../access/roles.ts'
import { choices } from '../../fields/choices.ts'
import { beforeDocumentControls, drafts } from '../../fields/content-versions.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { linksField } from './links-field.ts'
import { messages } from './messages.fr.ts'

/** What surrounds every page: links of header and footer, and a word to all readers. */
export const navigation: GlobalConfig & { slug: 'navigation' } = {
  slug: 'navigation',
  label: messages.label,
  admin: {
    group: shared.groups.site,
    description: messages.description,
    components: { elements: { beforeDocumentControls } },
  },
  // Visitors have the site itself; drafts are for staff.
  access: { read: isStaff, readVersions: isStaff, update: mayEdit },
  versions: { max: 50, drafts },
  fields: [
    {
      name: 'notice',
      label: messages.notice,
      type: 'group',
      admin: { description: messages.noticeHelp },
      fields: [
        {
          name: 'text',
          label: messages.noticeText,
          type: 'text',
          maxLength: 160,
        },
        {
          name: 'kind',
          label: messages.noticeKind,
          type: 'radio',
          required: true,
          defaultValue: 'info',
          options: choices(noticeKinds, messages.noticeKinds),
        },
      ],
    },
    linksField({ name: 'header', label: messages.header, help: messages.headerHelp }),
    linksField({ name: 'footer', label: messages.footer, help: messages.footerHelp }),
  ],
}
