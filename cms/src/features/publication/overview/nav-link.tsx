'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { messages } from './messages.fr.ts'

const href = '/admin/publications'

/** In the menu, like the links that Payload puts there. */
export function PublicationsNavLink() {
  const isCurrent = usePathname() === href
  return (
    <Link
      aria-current={isCurrent ? 'page' : undefined}
      className="nav__link"
      href={href}
      id="nav-publications"
      prefetch={false}>
      {isCurrent && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{messages.title}</span>
    </Link>
  )
}
