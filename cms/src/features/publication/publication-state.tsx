'use client'

import { type PublicationState, publicationState } from '@mecaformation/contracts/publication/state'
import { useDocumentInfo } from '@payloadcms/ui'
import { type Polled, usePolled } from '../../platform/use-polled.ts'
import { FailureNotice } from './failure-notice.tsx'
import { LiveState } from './live-state.tsx'
import { messages } from './messages.fr.ts'

const busyInterval = 400
const calmInterval = 3000
/** Milliseconds after which a publication takes longer than it should. */
const usual = 10_000

/** The publication of the document being edited, asked again and again: often while it is on its way. */
export function PublicationStatePanel() {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  // Of a global there is one, and its id is its name.
  const document =
    globalSlug === undefined ? { collection: collectionSlug, id } : { collection: globalSlug, id: globalSlug }
  const url = document.id === undefined ? null : `/api/publication/${document.collection}/${document.id}`
  const { value: state, trouble, refresh } = usePolled(url, { schema: publicationState, interval })

  if (url === null || (state === null && trouble === null)) return null
  return (
    <section aria-label={messages.fieldLabel} aria-live="polite" className="publication-state">
      <h3>{messages.fieldLabel}</h3>
      {trouble !== null && <p>{messages.troubles[trouble]}</p>}
      {trouble === null && state?.state === 'never' && <p>{messages.never}</p>}
      {trouble === null && state?.state === 'queued' && <Queued state={state} />}
      {trouble === null && state?.state === 'live' && <LiveState state={state} />}
      {trouble === null && state?.state === 'failed' && (
        <>
          <p role="alert">{messages.failed}</p>
          <FailureNotice
            document={{ collection: String(document.collection), id: String(document.id) }}
            failure={state.failure}
            mayRetry={state.mayRetry}
            onRetried={refresh}
          />
        </>
      )}
    </section>
  )
}

function interval({ value }: Polled<PublicationState>): number {
  if (value?.state === 'queued') return value.waited < usual ? busyInterval : calmInterval
  if (value?.state !== 'live' || (value.searchable && value.complete)) return calmInterval
  return Date.now() - Date.parse(value.liveAt) < 3 * usual ? busyInterval : calmInterval
}

function Queued({ state }: { state: Extract<PublicationState, { state: 'queued' }> }) {
  const { publisher, ahead, waited } = state
  return (
    <>
      <p>{messages.queued}</p>
      {ahead > 0 && <p>{messages.ahead(ahead)}</p>}
      {publisher.status === 'down' ? (
        <p>{messages.publisherDown(publisher.since === null ? null : new Date(publisher.since))}</p>
      ) : (
        waited > usual && <p>{messages.slow(new Date(state.queuedAt))}</p>
      )}
    </>
  )
}
