'use client'

import { type PublicationState, publicationState } from '@mecaformation/contracts/publication/state'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import { messages } from './messages.fr.ts'

// Otherwise zod tries whether it may compile code, and the admin's CSP reports the attempt.
z.config({ jitless: true })

const busyInterval = 400
const calmInterval = 3000

type Shown =
  | { status: 'loading' }
  | { status: 'unreachable' | 'signedOut' }
  | { status: 'known'; state: PublicationState }

/** The publication of the document being edited, asked again and again: often while it is on its way. */
export function PublicationStatePanel() {
  const { id, collectionSlug } = useDocumentInfo()
  const [shown, setShown] = useState<Shown>({ status: 'loading' })
  const path = id === undefined ? null : `/api/publication/${collectionSlug}/${id}`

  const ask = useCallback(async (url: string, init?: RequestInit): Promise<Shown> => {
    try {
      const response = await fetch(url, { credentials: 'same-origin', ...init })
      if (response.status === 401) return { status: 'signedOut' }
      const parsed = publicationState.safeParse(response.ok ? await response.json() : null)
      return parsed.success ? { status: 'known', state: parsed.data } : { status: 'unreachable' }
    } catch (error) {
      console.warn('publication state', error)
      return { status: 'unreachable' }
    }
  }, [])

  useEffect(() => {
    if (path === null) return
    let timer: ReturnType<typeof setTimeout>
    let stopped = false
    const poll = async () => {
      const next = await ask(path)
      if (stopped) return
      setShown(next)
      timer = setTimeout(() => void poll(), isOnItsWay(next) ? busyInterval : calmInterval)
    }
    void poll()
    return () => {
      stopped = true
      clearTimeout(timer)
    }
  }, [ask, path])

  if (path === null || shown.status === 'loading') return null
  const retry = () => void ask(`${path}/retry`, { method: 'POST' }).then(setShown)
  return (
    <section aria-label={messages.fieldLabel} aria-live="polite" className="publication-state">
      <h3>{messages.fieldLabel}</h3>
      {shown.status === 'known' ? <State state={shown.state} retry={retry} /> : <p>{messages[shown.status]}</p>}
    </section>
  )
}

function isOnItsWay(shown: Shown): boolean {
  if (shown.status !== 'known') return false
  return shown.state.state === 'queued' || (shown.state.state === 'live' && !shown.state.searchable)
}

function State({ state, retry }: { state: PublicationState; retry: () => void }) {
  switch (state.state) {
    case 'never':
      return <p>{messages.never}</p>
    case 'queued':
      return <p>{messages.queued}</p>
    case 'failed':
      return (
        <>
          <p role="alert">
            {messages.failed} {state.reason}
          </p>
          <Button buttonStyle="secondary" onClick={retry} size="small">
            {messages.retry}
          </Button>
        </>
      )
    case 'live':
      return <Live state={state} />
  }
}

function Live({ state }: { state: Extract<PublicationState, { state: 'live' }> }) {
  const liveAt = new Date(state.liveAt)
  const [own] = state.addresses
  if (state.removed) return <p>{messages.removed(liveAt)}</p>
  return (
    <>
      <p>{messages.live(liveAt, state.delay)}</p>
      {own !== undefined && (
        <p>
          <a href={own} rel="noreferrer" target="_blank">
            {messages.seePage}
          </a>
          {state.addresses.length > 1 && ` · ${messages.updatedPages(state.addresses.length)}`}
        </p>
      )}
      <p>{state.searchable ? messages.searchable : messages.notYetSearchable}</p>
    </>
  )
}
