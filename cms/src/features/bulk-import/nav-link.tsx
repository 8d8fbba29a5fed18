'use client'

import { NavLink } from '../../platform/nav-link.tsx'
import { messages } from './messages.fr.ts'

export function ImportNavLink() {
  return <NavLink href="/admin/import" label={messages.title} />
}
