'use client'

import type { User } from '@mecaformation/contracts/references/uses'
import { Link } from '@payloadcms/ui'
import { messages } from './messages.fr.ts'

/** Documents that use another one, each leading to its form; `say` tells of each how it stands. */
export function UserList({ users, say = standing }: { users: readonly User[]; say?: (user: User) => string }) {
  return (
    <ul>
      {users.map((user) => (
        <li key={`${user.collection}/${user.id}`}>
          <Link href={addressOf(user)} prefetch={false}>
            {user.title}
          </Link>{' '}
          <span className="quiet">
            {[messages.kindOf(user.collection), say(user)].filter((text) => text !== '').join(', ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

function standing({ isPublished, isDraft }: User): string {
  if (!isPublished) return messages.panel.onlyDraft
  return isDraft ? messages.panel.alsoDraft : ''
}

function addressOf({ collection, id }: User): string {
  return collection === id ? `/admin/globals/${id}` : `/admin/collections/${collection}/${id}`
}
