import './rule-changes.css'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { z } from 'zod'
import { isStaff } from '../../access/roles.ts'
import { AdminPage } from '../../platform/admin-page.tsx'
import { findNaming, readSuggestions } from './find-naming.ts'
import { FoundDocuments } from './found-documents.tsx'
import { messages } from './messages.fr.ts'

const { form } = messages
const asked = z.object({ quoi: z.string().trim().max(200).default('') })
const least = 2

/** The page `/admin/regles`: who names what changed, and one release of those that are chosen. */
export async function RuleChangesView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!isStaff({ req })) redirect('/admin/login?redirect=%2Fadmin%2Fregles')
  const parsed = asked.safeParse(view.searchParams ?? {})
  const name = parsed.success ? parsed.data.quoi : ''
  const { pool } = req.payload.db
  const [suggestions, found] = await Promise.all([
    readSuggestions(pool),
    name.length < least ? null : findNaming(pool, name),
  ])
  const create = req.payload.collections.releases.config.access.create
  const mayRelease = (await create({ req })) === true
  return (
    <AdminPage className="rule-changes" title={messages.title} type="rule-changes" view={view}>
      <h1>{messages.title}</h1>
      <p>{messages.intro}</p>
      <search>
        <form action="/admin/regles" aria-label={form.label} className="rule-changes__form">
          <label htmlFor="rule-changes-name">{form.name}</label>
          <input
            aria-describedby="rule-changes-help"
            autoComplete="off"
            defaultValue={name}
            id="rule-changes-name"
            list="rule-changes-names"
            maxLength={200}
            minLength={least}
            name="quoi"
            required
            type="search"
          />
          <datalist id="rule-changes-names">
            {suggestions.map((suggestion) => (
              <option key={suggestion} value={suggestion} />
            ))}
          </datalist>
          <button className="btn btn--style-primary btn--size-small" type="submit">
            {form.search}
          </button>
          <small id="rule-changes-help">{form.help}</small>
        </form>
      </search>
      {!parsed.success && <p role="alert">{messages.unreadable}</p>}
      {name.length === 1 && <p role="alert">{messages.tooShort}</p>}
      {found?.total === 0 && <p role="status">{messages.none(name)}</p>}
      {found !== null && found.total > 0 && (
        <FoundDocuments change={name} found={found} key={name} mayRelease={mayRelease} />
      )}
    </AdminPage>
  )
}
