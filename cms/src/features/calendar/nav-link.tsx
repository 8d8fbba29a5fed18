'use client'

import { NavLink } from '../../platform/nav-link.tsx'
import { messages } from './messages.fr.ts'

export function CalendarNavLink() {
  return <NavLink href="/admin/calendrier" label={messages.title} />
}
