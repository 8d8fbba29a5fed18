'use client'

import type { ReleaseProgress } from '@mecaformation/contracts/publication/release'
import { Button, ConfirmationModal, toast, useDocumentInfo, useFormModified, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { messages } from './messages.fr.ts'
import { MissingDocuments } from './missing-documents.tsx'
import { ReleaseContents } from './release-contents.tsx'
import { useProgress } from './use-progress.ts'

const confirmation = 'publish-release'

/** What is in the release being edited, the button that publishes it, and how far its publication is. */
export function ReleasePanel() {
  const { id } = useDocumentInfo()
  const { shown, send } = useProgress(id === undefined ? null : `/api/releases/${id}`)
  return (
    <section aria-label={messages.panel.label} className="publication-state release-panel">
      <h3>{messages.panel.label}</h3>
      {id === undefined ? <p>{messages.panel.saveFirst}</p> : null}
      {'refusal' in shown ? <p role="alert">{shown.refusal}</p> : null}
      {shown.status === 'unreachable' ? <p>{messages.panel.unreachable}</p> : null}
      {shown.status === 'signedOut' ? <p>{messages.refusals.signedOut}</p> : null}
      {shown.status === 'known' ? (
        <>
          <ReleaseContents items={shown.progress.items} published={shown.progress.state === 'published'} />
          <MissingDocuments missing={shown.progress.missing} />
          <Progress progress={shown.progress} send={send} />
        </>
      ) : null}
    </section>
  )
}

type Send = ReturnType<typeof useProgress>['send']

function Progress({ progress, send }: { progress: ReleaseProgress; send: Send }) {
  if (progress.state === 'draft') return <Unpublished progress={progress} send={send} />
  const at = progress.publishedAt === null ? null : new Date(progress.publishedAt)
  return (
    <>
      {at === null ? null : <p>{messages.panel.published(at, progress.publishedBy)}</p>}
      <div aria-live="polite">
        <Publication progress={progress} retry={() => void send('retry')} />
      </div>
    </>
  )
}

function Unpublished({ progress, send }: { progress: ReleaseProgress; send: Send }) {
  const isModified = useFormModified()
  const { toggleModal } = useModal()
  const router = useRouter()
  const [isSending, setSending] = useState(false)
  const { lostItems, items, mayPublish } = progress
  const publish = async () => {
    setSending(true)
    const refusal = await send('publish')
    setSending(false)
    if (refusal === null) router.refresh()
    else toast.error(refusal)
  }
  if (!mayPublish) return <p>{messages.panel.mayNot}</p>
  return (
    <>
      {lostItems > 0 ? <p role="alert">{messages.panel.lost(lostItems)}</p> : null}
      {isModified ? <p>{messages.panel.unsaved}</p> : null}
      <Button
        disabled={isSending || isModified || lostItems > 0 || items.length === 0}
        onClick={() => toggleModal(confirmation)}
        size="small">
        {isSending ? messages.panel.publishing : messages.panel.publish}
      </Button>
      <ConfirmationModal
        body={messages.panel.confirm}
        heading={messages.panel.publish}
        modalSlug={confirmation}
        onConfirm={publish}
      />
    </>
  )
}

function Publication({ progress, retry }: { progress: ReleaseProgress; retry: () => void }) {
  const publications = progress.items.flatMap(({ publication }) => (publication === null ? [] : [publication]))
  const failure = publications.find(({ state }) => state === 'failed')
  if (failure?.state === 'failed') {
    return (
      <>
        <p role="alert">
          {messages.panel.failed} {failure.reason}
        </p>
        <Button buttonStyle="secondary" onClick={retry} size="small">
          {messages.panel.retry}
        </Button>
      </>
    )
  }
  if (publications.length === 0) return null
  const live = publications.filter(({ state }) => state === 'live')
  if (live.length < publications.length) return <p>{messages.panel.queued(live.length, publications.length)}</p>
  const searchable = live.every((publication) => publication.state === 'live' && publication.searchable)
  return <p>{searchable ? messages.panel.searchable : messages.panel.live}</p>
}
