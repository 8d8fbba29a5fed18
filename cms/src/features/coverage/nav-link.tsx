'use client'

import { NavLink } from '../../platform/nav-link.tsx'
import { messages } from './messages.fr.ts'

export function CoverageNavLink() {
  return <NavLink href="/admin/couverture" label={messages.title} />
}
