'use client'

import { useAuth } from '@payloadcms/ui'
import { NavLink } from '../../platform/nav-link.tsx'
import { messages } from './messages.fr.ts'

/** In the menu of administrators only. */
export function JournalNavLink() {
  const { user } = useAuth()
  return user?.role === 'admin' && <NavLink href="/admin/journal" label={messages.title} />
}
