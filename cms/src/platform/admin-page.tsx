import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

interface AdminPageProps {
  view: Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'>
  /** Its name in the path that leads to it. */
  title: string
  type: string
  className: string
  children: ReactNode
}

/** A page of our own within the frame of the admin. Payload guards its own pages, not those added to it. */
export function AdminPage({ view, title, type, className, children }: AdminPageProps) {
  const { initPageResult, params, searchParams } = view
  const { req, permissions, locale, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      {...present({ locale, params, searchParams, user: req.user ?? undefined })}
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      req={req}
      viewType={type}
      visibleEntities={visibleEntities}>
      <SetStepNav nav={[{ label: title }]} />
      <Gutter>
        <main className={className}>{children}</main>
      </Gutter>
    </DefaultTemplate>
  )
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Payload's template takes no property that is `undefined`. */
function present<T extends object>(properties: T): Present<T> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Present<T>
}
