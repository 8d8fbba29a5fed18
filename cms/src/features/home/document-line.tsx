import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { messages } from './messages.fr.ts'

interface DocumentLineProps {
  /** Whose kind is told; none of what is no document. */
  collection?: string
  /** Where its form is; null when it is gone. */
  href: string | null
  title: string
  /** Short facts, apart by points; `false` is none. */
  facts: readonly ReactNode[]
  children?: ReactNode
}

/** A document in a panel: its whole row leads to its form, but for what is to be pressed in it. */
export function DocumentLine({ collection = '', href, title, facts, children }: DocumentLineProps) {
  const name = title === '' ? messages.untitled : title
  const told = [messages.kinds[collection] ?? false, ...facts].filter((fact) => fact !== false)
  return (
    <li className="home-line">
      {href === null ? (
        <span>{name}</span>
      ) : (
        <Link href={href} prefetch={false}>
          {name}
        </Link>
      )}
      <span className="home-line__facts">
        {told.map((fact, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: facts stay in their places
          <span key={place}>{fact}</span>
        ))}
      </span>
      {children}
    </li>
  )
}

/** The form of a document; of what there is one, of that. */
export function formOf(collection: string, id: string): string {
  return collection === id ? `/admin/globals/${id}` : `/admin/collections/${collection}/${id}`
}
