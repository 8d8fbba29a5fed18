import { faqThemes } from '@mecaformation/contracts/documents/faq-entry'
import { bodyField } from '../../fields/body.ts'
import { choiceField } from '../../fields/choice.ts'
import { contentCollection } from '../../fields/content-collection.ts'
import { orderField } from '../../fields/numbers.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { messages } from './messages.fr.ts'

/** Questions and answers, all on one page. */
export const faq = contentCollection({
  slug: 'faq',
  messages,
  group: shared.groups.site,
  technologies: 'none',
  trust: false,
  columns: ['theme', 'order'],
  extra: { defaultSort: 'order' },
  fields: [bodyField({ label: messages.body })],
  sidebar: [
    choiceField({ name: 'theme', label: messages.theme, values: faqThemes, labels: messages.themes }),
    orderField,
  ],
})
