import { publicationFilter } from '@mecaformation/contracts/publication/publications'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { isStaff } from '../../../access/roles.ts'
import { AdminPage } from '../../../platform/admin-page.tsx'
import { messages } from './messages.fr.ts'
import { Publications } from './publications.tsx'

/** The page `/admin/publications`. */
export function PublicationsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!isStaff({ req })) redirect('/admin/login?redirect=%2Fadmin%2Fpublications')
  const filter = publicationFilter.safeParse(view.searchParams ?? {})
  return (
    <AdminPage className="publications" title={messages.title} type="publications" view={view}>
      <Publications filter={filter.success ? filter.data : {}} />
    </AdminPage>
  )
}
