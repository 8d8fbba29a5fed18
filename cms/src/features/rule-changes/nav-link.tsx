'use client'

import { NavLink } from '../../platform/nav-link.tsx'
import { messages } from './messages.fr.ts'

export function RuleChangesNavLink() {
  return <NavLink href="/admin/regles" label={messages.title} />
}
