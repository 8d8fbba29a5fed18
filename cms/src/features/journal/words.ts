import { messages } from './messages.fr.ts'
import type { JournalEntry } from './read-journal.ts'

/** What an entry says beside who, what and when, in French: « avant : auteur, après : relecteur ». */
export function detailWords({ detail }: Pick<JournalEntry, 'detail'>): string {
  return Object.entries(detail)
    .map(([name, value]) => `${messages.details[name] ?? name}\u00A0: ${messages.values[String(value)] ?? value}`)
    .join(', ')
}
