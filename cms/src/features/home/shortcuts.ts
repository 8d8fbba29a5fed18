import { messages } from './messages.fr.ts'

const { shortcuts: names } = messages

/** What people begin most often, in this order. */
const offered = Object.keys(names) as (keyof typeof names)[]
const most = 6

export interface Shortcut {
  href: string
  name: string
}

/** The first things that somebody may begin, by what the account permits. */
export function shortcutsFor(mayCreate: (collection: string) => boolean): Shortcut[] {
  return offered
    .filter(mayCreate)
    .slice(0, most)
    .map((collection) => ({ href: `/admin/collections/${collection}/create`, name: names[collection] }))
}
