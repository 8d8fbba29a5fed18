import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { isStaff } from '../../access/roles.ts'
import { AdminPage } from '../../platform/admin-page.tsx'
import { bulkChoices } from './collections.ts'
import { ExportLinks } from './export-links.tsx'
import { ImportForm } from './import-form.tsx'
import { mayImport } from './may-import.ts'
import { messages } from './messages.fr.ts'

/** The page `/admin/import`. */
export async function ImportView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!isStaff({ req })) redirect('/admin/login?redirect=%2Fadmin%2Fimport')
  const choices = bulkChoices((slug) => req.payload.collections[slug].config)
  const rights = await Promise.all(choices.map(async (choice) => ({ choice, may: await mayImport(req, choice.slug) })))
  const writable = rights.filter(({ may }) => may).map(({ choice }) => choice)
  return (
    <AdminPage className="bulk-import" title={messages.title} type="import" view={view}>
      <h1>{messages.title}</h1>
      <p>{messages.view.intro}</p>
      <section aria-labelledby="bulk-import-title">
        <h2 id="bulk-import-title">{messages.view.importTitle}</h2>
        {writable.length > 0 ? <ImportForm choices={writable} /> : <p>{messages.view.noRight}</p>}
      </section>
      <ExportLinks choices={choices} />
    </AdminPage>
  )
}
