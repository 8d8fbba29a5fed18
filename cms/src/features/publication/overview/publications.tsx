'use client'

import {
  type PublicationFilter,
  type PublicationPage,
  publicationPage,
} from '@mecaformation/contracts/publication/publications'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { type Polled, usePolled } from '../../../platform/use-polled.ts'
import { Filters } from './filters.tsx'
import { messages } from './messages.fr.ts'
import { PublicationRow } from './publication-row.tsx'
import { Report } from './report.tsx'

const busyInterval = 800
const calmInterval = 4000

/** Every publication, newest first, as it comes along; filters stand in the address. */
export function Publications({ filter: first }: { filter: PublicationFilter }) {
  const [filter, setFilter] = useState(first)
  const query = queryOf(filter)
  const {
    value: page,
    trouble,
    refresh,
  } = usePolled(`/api/publications${query}`, { schema: publicationPage, interval })

  const show = (next: PublicationFilter) => {
    setFilter(next)
    window.history.replaceState(null, '', `/admin/publications${queryOf(next)}`)
  }
  const choose = (name: string, value: string) => {
    const { before: _newest, ...others } = filter
    // An empty value is left out of the question; the endpoint judges the rest.
    show({ ...others, [name]: value === '' ? undefined : value })
  }
  return (
    <>
      <h1>{messages.title}</h1>
      <p>{messages.intro}</p>
      <Report />
      <Filters authors={page?.authors ?? []} choose={choose} chosen={filter} />
      {trouble !== null && <p role="alert">{messages.troubles[trouble]}</p>}
      {page === null ? <p>{messages.loading}</p> : <Rows onRetried={refresh} page={page} />}
      <nav aria-label={messages.title} className="publications-paging">
        {filter.before !== undefined && (
          <Button buttonStyle="secondary" onClick={() => show({ ...filter, before: undefined })}>
            {messages.newest}
          </Button>
        )}
        {page !== null && page.older !== null && (
          <Button buttonStyle="secondary" onClick={() => show({ ...filter, before: page.older ?? undefined })}>
            {messages.older}
          </Button>
        )}
      </nav>
    </>
  )
}

function Rows({ page, onRetried }: { page: PublicationPage; onRetried: () => void }) {
  if (page.publications.length === 0) return <p>{messages.none}</p>
  return (
    <table className="publications-table">
      <thead>
        <tr>
          {Object.entries(messages.columns).map(([column, name]) => (
            <th key={column} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {page.publications.map((publication) => (
          <PublicationRow
            key={publication.sequence}
            mayRetry={page.mayRetry}
            onRetried={onRetried}
            publication={publication}
          />
        ))}
      </tbody>
    </table>
  )
}

function queryOf(filter: PublicationFilter): string {
  const given = Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}

function interval({ value }: Polled<PublicationPage>): number {
  const isBusy = value?.publications.some(
    ({ delays, failure }) => failure === null && (delays?.complete ?? delays?.searchable ?? null) === null,
  )
  return isBusy ? busyInterval : calmInterval
}
