'use client'

import { NavLink } from '../../platform/nav-link.tsx'
import { messages } from './messages.fr.ts'

export function DueReviewsNavLink() {
  return <NavLink href="/admin/a-revoir" label={messages.title} />
}
