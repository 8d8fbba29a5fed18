'use client'

import type { Failure } from '@mecaformation/contracts/publication/state'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { messages } from './messages.fr.ts'

interface FailureNoticeProps {
  document: { collection: string; id: string }
  failure: Failure
  mayRetry: boolean
  /** Called once the publication waits again. */
  onRetried: () => void
}

/** Why a publication failed, in words of an author, and the way to try again for those who may. */
export function FailureNotice({ document, failure, mayRetry, onRetried }: FailureNoticeProps) {
  const [retry, setRetry] = useState<'idle' | 'asking' | 'refused'>('idle')
  const ask = async () => {
    setRetry('asking')
    const isRetried = await askRetry(`/api/publication/${document.collection}/${document.id}/retry`)
    setRetry(isRetried ? 'idle' : 'refused')
    if (isRetried) onRetried()
  }
  return (
    <div className="publication-failure">
      <p>
        {messages.failures[failure.kind]} {messages.lastGood}
      </p>
      {failure.reason !== '' && (
        <details>
          <summary>{messages.technicalReason}</summary>
          <code>{failure.reason}</code>
        </details>
      )}
      {mayRetry && (
        <Button buttonStyle="secondary" disabled={retry === 'asking'} onClick={() => void ask()} size="small">
          {messages.retry}
        </Button>
      )}
      {retry === 'refused' && <p role="alert">{messages.retryRefused}</p>}
    </div>
  )
}

async function askRetry(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { method: 'POST', credentials: 'same-origin' })).ok
  } catch (error) {
    console.warn(url, error)
    return false
  }
}
