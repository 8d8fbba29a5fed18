'use client'

import { useEffect } from 'react'
import { messages } from './messages.fr.ts'

/** What stands in place of a page of the admin that failed in the browser. */
export function BrokenPage({ error }: { error: Error }) {
  useEffect(() => console.error(error), [error])
  return (
    <main className="broken-page">
      <h1>{messages.broken.title}</h1>
      <p>{messages.broken.text}</p>
      <button type="button" className="btn btn--style-primary btn--size-medium" onClick={() => location.reload()}>
        {messages.broken.reload}
      </button>
    </main>
  )
}
