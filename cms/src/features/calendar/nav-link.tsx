'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { messages } from './messages.fr.ts'

const href = '/admin/calendrier'

/** In the menu, like the links that Payload puts there. */
export function CalendarNavLink() {
  const isCurrent = usePathname() === href
  return (
    <Link
      aria-current={isCurrent ? 'page' : undefined}
      className="nav__link"
      href={href}
      id="nav-calendar"
      prefetch={false}>
      {isCurrent && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{messages.title}</span>
    </Link>
  )
}
