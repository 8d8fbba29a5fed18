import { publicationFilter } from '@mecaformation/contracts/publication/publications'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { isStaff } from '../../../access/roles.ts'
import { messages } from './messages.fr.ts'
import { Publications } from './publications.tsx'

/** The page `/admin/publications`. Payload guards its own pages, not those added to it. */
export function PublicationsView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, locale, visibleEntities } = initPageResult
  if (!isStaff({ req })) redirect('/admin/login?redirect=%2Fadmin%2Fpublications')
  const filter = publicationFilter.safeParse(searchParams ?? {})
  return (
    <DefaultTemplate
      {...present({ locale, params, searchParams, user: req.user ?? undefined })}
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      req={req}
      viewType="publications"
      visibleEntities={visibleEntities}>
      <SetStepNav nav={[{ label: messages.title }]} />
      <Gutter className="publications">
        <Publications filter={filter.success ? filter.data : {}} />
      </Gutter>
    </DefaultTemplate>
  )
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Payload's template takes no property that is `undefined`. */
function present<T extends object>(properties: T): Present<T> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Present<T>
}
