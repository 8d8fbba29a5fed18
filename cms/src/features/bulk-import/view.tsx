import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { isStaff } from '../../access/roles.ts'
import { bulkChoices } from './collections.ts'
import { ExportLinks } from './export-links.tsx'
import { ImportForm } from './import-form.tsx'
import { mayImport } from './may-import.ts'
import { messages } from './messages.fr.ts'

/** The page `/admin/import`. Payload guards its own pages, not those added to it. */
export async function ImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, locale, visibleEntities } = initPageResult
  if (!isStaff({ req })) redirect('/admin/login?redirect=%2Fadmin%2Fimport')
  const choices = bulkChoices((slug) => req.payload.collections[slug].config)
  const rights = await Promise.all(choices.map(async (choice) => ({ choice, may: await mayImport(req, choice.slug) })))
  const writable = rights.filter(({ may }) => may).map(({ choice }) => choice)
  return (
    <DefaultTemplate
      {...present({ locale, params, searchParams, user: req.user ?? undefined })}
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      req={req}
      viewType="import"
      visibleEntities={visibleEntities}>
      <SetStepNav nav={[{ label: messages.title }]} />
      <Gutter>
        <main className="bulk-import">
          <h1>{messages.title}</h1>
          <p>{messages.view.intro}</p>
          <section aria-labelledby="bulk-import-title">
            <h2 id="bulk-import-title">{messages.view.importTitle}</h2>
            {writable.length > 0 ? <ImportForm choices={writable} /> : <p>{messages.view.noRight}</p>}
          </section>
          <ExportLinks choices={choices} />
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Payload's template takes no property that is `undefined`. */
function present<T extends object>(properties: T): Present<T> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Present<T>
}
