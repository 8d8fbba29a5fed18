import { journalKinds } from './kinds.ts'
import { messages } from './messages.fr.ts'
import type { JournalFilter } from './read-journal.ts'

const { filters: texts } = messages

/** A plain form: the filter stands in the address, which can be kept and sent. */
export function JournalFilters({ filter, people }: { filter: JournalFilter; people: { id: string; name: string }[] }) {
  const kept = Object.entries(filter).flatMap(([name, value]) =>
    value === undefined || name === 'before' ? [] : [[name, String(value)]],
  )
  return (
    <form action="/admin/journal" aria-label={texts.label} className="journal-filters">
      <label>
        {texts.person}
        <select defaultValue={filter.person ?? ''} name="person">
          <option value="">{texts.everybody}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.kind}
        <select defaultValue={filter.kind ?? ''} name="kind">
          <option value="">{texts.everything}</option>
          {journalKinds.map((kind) => (
            <option key={kind} value={kind}>
              {messages.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.document}
        <input defaultValue={filter.document ?? ''} maxLength={200} name="document" placeholder={texts.documentHelp} />
      </label>
      <label>
        {texts.from}
        <input defaultValue={filter.from ?? ''} name="from" type="date" />
      </label>
      <label>
        {texts.to}
        <input defaultValue={filter.to ?? ''} name="to" type="date" />
      </label>
      <button className="btn btn--style-primary btn--size-small" type="submit">
        {texts.apply}
      </button>
      {kept.length > 0 && <a href="/admin/journal">{texts.clear}</a>}
      <a download href={`/api/journal/export?${new URLSearchParams(kept)}`}>
        {texts.export}
      </a>
    </form>
  )
}
