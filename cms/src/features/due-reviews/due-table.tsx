import { WideTable } from '../../platform/wide-table.tsx'
import { messages } from './messages.fr.ts'
import type { DueDocument } from './read-due.ts'

const { columns } = messages

export function DueTable({ documents, heading }: { documents: readonly DueDocument[]; heading: string }) {
  if (documents.length === 0) return null
  return (
    <WideTable className="due-reviews__table" label={messages.table(heading)}>
      <h2>{heading}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.reviewOn}</th>
            <th scope="col">{columns.document}</th>
            <th scope="col">{columns.verifiedBy}</th>
            <th scope="col">{columns.sources}</th>
          </tr>
        </thead>
        <tbody>
          {documents.map(({ collection, id, isOverdue, reviewOn, sources, title, verifiedBy }) => (
            <tr key={`${collection}/${id}`}>
              <td>
                <time dateTime={reviewOn}>{messages.day(reviewOn)}</time>
                {isOverdue && <small>{messages.late}</small>}
              </td>
              <th scope="row">
                <a href={`/admin/collections/${collection}/${id}`}>{title}</a>
                <small>{messages.kindOf(collection)}</small>
              </th>
              <td>{verifiedBy === '' ? <small>{messages.nobody}</small> : verifiedBy}</td>
              <td>{sources === 0 ? <small>{messages.noSource}</small> : sources}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
