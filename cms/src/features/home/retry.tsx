'use client'

import { useRouter } from 'next/navigation.js'
import { useState, useTransition } from 'react'
import { postJson } from '../../platform/post-json.ts'
import { messages } from './messages.fr.ts'

const { failures: words } = messages

/** Puts a publication that failed into the queue again; what the server refuses is said here. */
export function Retry({ collection, id, title }: { collection: string; id: string; title: string }) {
  const { refresh } = useRouter()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isUnderWay, begin] = useTransition()
  const retry = () =>
    begin(async () => {
      const answer = await postJson(`/api/publication/${collection}/${id}/retry`, {})
      setRefusal(answer.ok ? null : answer.message)
      if (answer.ok) refresh()
    })
  return (
    <p className="home-line__act">
      <button
        aria-label={words.retryOf(title)}
        className="home-button is-quiet"
        disabled={isUnderWay}
        onClick={retry}
        type="button">
        {words.retry}
      </button>
      {refusal !== null && <span role="alert">{refusal}</span>}
    </p>
  )
}
