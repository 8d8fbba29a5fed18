import type { DashboardViewServerProps } from '@payloadcms/next/views'
import { Gutter } from '@payloadcms/ui'
import { mayEdit } from '../../access/content-access.ts'
import { messages as people } from '../users/api.ts'
import { judges } from '../workflow/api.ts'
import { BrokenLinks } from './broken-links.tsx'
import { Failures } from './failures.tsx'
import { LastLive } from './last-live.tsx'
import { Library } from './library.tsx'
import { OwnTexts } from './own-texts.tsx'
import { Planned } from './planned.tsx'
import { Sections } from './sections.tsx'
import { shortcutsFor } from './shortcuts.ts'
import { ToReview } from './to-review.tsx'
import { Welcome } from './welcome.tsx'
import './home.css'

/** The page `/admin`: what waits for the person, how the site does, and the way to everything else. */
export function Home({ initPageResult, navGroups = [], i18n }: DashboardViewServerProps) {
  const { req, permissions } = initPageResult
  const { user } = req
  if (user?.collection !== 'users') return null
  const mayCreate = (collection: string) => permissions.collections?.[collection]?.create === true
  const shortcuts = shortcutsFor(mayCreate)
  return (
    <Gutter>
      <main className="home">
        <Welcome name={user.name} role={people.roles[user.role]} shortcuts={shortcuts} />
        <div className="home-panels">
          {judges.includes(user.role) && <ToReview req={req} />}
          <OwnTexts mayBegin={shortcuts.length > 0} req={req} />
          <Failures req={req} />
          <Planned req={req} />
          {mayEdit({ req }) && <BrokenLinks req={req} />}
          <LastLive req={req} />
        </div>
        <Library req={req} />
        <Sections groups={navGroups} i18n={i18n} mayCreate={mayCreate} />
      </main>
    </Gutter>
  )
}
