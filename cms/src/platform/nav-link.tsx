'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'

/** A page of our own in the menu, like the links that Payload puts there. */
export function NavLink({ href, label }: { href: string; label: string }) {
  const isCurrent = usePathname() === href
  return (
    <Link
      aria-current={isCurrent ? 'page' : undefined}
      className="nav__link"
      href={href}
      id={`nav-${href.slice(href.lastIndexOf('/') + 1)}`}
      prefetch={false}>
      {isCurrent && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{label}</span>
    </Link>
  )
}
