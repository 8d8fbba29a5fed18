'use client'

import { NavLink } from '../../../platform/nav-link.tsx'
import { messages } from './messages.fr.ts'

export function PublicationsNavLink() {
  return <NavLink href="/admin/publications" label={messages.title} />
}
