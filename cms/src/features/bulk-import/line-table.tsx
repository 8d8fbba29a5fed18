import type { BulkCollection, ImportReport, LineReport, Remark } from '@mecaformation/contracts/bulk-import/report'
import { Link } from '@payloadcms/ui'
import { useState } from 'react'
import { messages } from './messages.fr.ts'

const { view } = messages
const states = ['wrong', 'left', 'new', 'changed', 'unchanged'] as const
const shownAtOnce = 200

interface LineTableProps {
  title: string
  collection: BulkCollection
  report: ImportReport
}

/** What becomes of each line, those to correct first. */
export function LineTable({ title, collection, report }: LineTableProps) {
  const [shown, setShown] = useState<LineReport['state'] | 'all'>('all')
  const { lines, written } = report
  const counts = Map.groupBy(lines, ({ state }) => state)
  const ordered = states.flatMap((state) => (shown === 'all' || shown === state ? (counts.get(state) ?? []) : []))
  return (
    <section aria-label={title} className="bulk-import__lines">
      <h3>{title}</h3>
      <p className="bulk-import__quiet">{report.reading}</p>
      <label>
        {view.filter}
        <select
          onChange={({ target }) => setShown(states.find((state) => state === target.value) ?? 'all')}
          value={shown}>
          <option value="all">
            {view.all} ({lines.length})
          </option>
          {states
            .filter((state) => counts.has(state))
            .map((state) => (
              <option key={state} value={state}>
                {view.stateCount(state, counts.get(state)?.length ?? 0)}
              </option>
            ))}
        </select>
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section aria-label={view.linesTable} className="bulk-import__scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{view.line}</th>
              <th scope="col">{view.document}</th>
              <th scope="col">{written === null ? view.state : view.resultTitle}</th>
              <th scope="col">{view.remarks}</th>
            </tr>
          </thead>
          <tbody>
            {ordered.slice(0, shownAtOnce).map((line) => (
              <tr className={`bulk-import__line--${line.state}`} key={line.number}>
                <td>{line.number}</td>
                <td>{isThere(line, written) ? <DocumentLink collection={collection} line={line} /> : line.title}</td>
                <td>{written === null ? view.states[line.state] : view.outcomes[line.state]}</td>
                <td>
                  <Remarks line={line} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {ordered.length > shownAtOnce && <p className="bulk-import__quiet">{view.more(ordered.length - shownAtOnce)}</p>}
    </section>
  )
}

function isThere({ state, id }: LineReport, written: number | null): boolean {
  return id !== null && (state === 'changed' || state === 'unchanged' || (written !== null && state === 'new'))
}

function DocumentLink({ collection, line }: { collection: BulkCollection; line: LineReport }) {
  return (
    <Link href={`/admin/collections/${collection}/${line.id}`} prefetch={false}>
      {line.title === '' ? view.document : line.title}
    </Link>
  )
}

function Remarks({ line: { faults, notes, changed } }: { line: LineReport }) {
  const remarks: Remark[] = [...faults, ...notes]
  if (remarks.length === 0 && changed.length === 0) return null
  return (
    <ul>
      {changed.length > 0 && <li>{view.changes(changed)}</li>}
      {remarks.map(({ column, message }) => (
        <li key={`${column} ${message}`}>
          {column !== null && <strong>{column}</strong>}
          {column !== null && view.colon}
          {message}
        </li>
      ))}
    </ul>
  )
}
