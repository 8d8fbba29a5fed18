import { WideTable } from '../../platform/wide-table.tsx'
import { messages } from './messages.fr.ts'
import type { JournalEntry } from './read-journal.ts'
import { detailWords } from './words.ts'

const { columns } = messages

export function JournalTable({ entries }: { entries: readonly JournalEntry[] }) {
  if (entries.length === 0) return <p>{messages.none}</p>
  return (
    <WideTable className="journal-table" label={messages.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.at}</th>
            <th scope="col">{columns.who}</th>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.document}</th>
            <th scope="col">{columns.detail}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.sequence}>
              <td>
                <time dateTime={entry.at.toISOString()}>{messages.at(entry.at)}</time>
              </td>
              <td>{entry.actor ?? messages.nobody}</td>
              <td>{messages.kinds[entry.kind]}</td>
              <td>
                <Subject entry={entry} />
              </td>
              <td>{detailWords(entry)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

/** Leads to what is still there: a title alone for what was deleted. */
function Subject({ entry: { collection, documentId, kind, title } }: { entry: JournalEntry }) {
  if (collection === null) return null
  const name = title ?? messages.collections[collection] ?? collection
  if (documentId === null || kind === 'deleted') return name
  const path = documentId === collection ? `globals/${collection}` : `collections/${collection}/${documentId}`
  return <a href={`/admin/${path}`}>{name}</a>
}
