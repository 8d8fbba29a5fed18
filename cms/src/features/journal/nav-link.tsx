'use client'

import { Link, useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { messages } from './messages.fr.ts'

const href = '/admin/journal'

/** In the menu of administrators, like the links that Payload puts there. */
export function JournalNavLink() {
  const { user } = useAuth()
  const isCurrent = usePathname() === href
  if (user?.role !== 'admin') return null
  return (
    <Link
      aria-current={isCurrent ? 'page' : undefined}
      className="nav__link"
      href={href}
      id="nav-journal"
      prefetch={false}>
      {isCurrent && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{messages.title}</span>
    </Link>
  )
}
