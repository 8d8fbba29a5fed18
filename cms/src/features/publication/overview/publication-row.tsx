'use client'

import type { Publication } from '@mecaformation/contracts/publication/publications'
import { FailureNotice } from '../failure-notice.tsx'
import { DocumentLink } from './document-link.tsx'
import { messages } from './messages.fr.ts'

const { columns } = messages

interface PublicationRowProps {
  publication: Publication
  mayRetry: boolean
  onRetried: () => void
}

/** One publication; on a narrow screen each cell bears the name of its column. */
export function PublicationRow({ publication, mayRetry, onRetried }: PublicationRowProps) {
  const { collection, documentId, cause, author, removed, addresses, pages, failure } = publication
  return (
    <tr>
      <th data-column={columns.document} scope="row">
        <DocumentLink {...publication} />
        <span className="quiet">{messages.collections[collection]}</span>
      </th>
      <td data-column={columns.action}>
        {removed ? messages.removed : messages.published}
        <span className="quiet">{messages.causes[cause]}</span>
      </td>
      <td data-column={columns.who}>{author === null ? messages.software : author || messages.goneAccount}</td>
      <td data-column={columns.when}>{messages.moment(new Date(publication.queuedAt))}</td>
      <td data-column={columns.state}>
        <Progress publication={publication} />
        {failure !== null && (
          <FailureNotice
            document={{ collection, id: documentId }}
            failure={failure}
            mayRetry={mayRetry}
            onRetried={onRetried}
          />
        )}
      </td>
      <td data-column={columns.pages}>
        {messages.pages(Math.max(pages, addresses.length))}
        {!removed && (
          <span className="quiet">
            {addresses.slice(0, 2).map((address) => (
              <a href={address} key={address} rel="noreferrer" target="_blank">
                {address}
              </a>
            ))}
          </span>
        )}
      </td>
    </tr>
  )
}

function Progress({ publication: { delays, failure, removed, faults } }: { publication: Publication }) {
  if (failure !== null) return <strong className="publication-mark is-failed">{messages.failed}</strong>
  if (delays === null) return <strong className="publication-mark is-waiting">{messages.waiting}</strong>
  return (
    <>
      <strong className="publication-mark is-live">
        {removed ? messages.offline(delays.live) : messages.live(delays.live)}
      </strong>
      <span className="quiet">
        {messages.complete(delays.complete)} · {messages.searchable(delays.searchable)}
      </span>
      {faults > 0 && <span className="quiet">{messages.faults(faults)}</span>}
    </>
  )
}
