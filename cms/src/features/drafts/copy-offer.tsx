'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import { type Copy, forget, kept } from './device-copy.ts'
import { messages } from './messages.fr.ts'

/**
 * Offers what this device kept of the document at `path` and the server never had: the page was closed without a
 * network, or the browser ended. `shown` are the values that the server gave.
 */
export function CopyOffer({ path, shown }: { path: string; shown: string }) {
  const [copy, setCopy] = useState<Copy | null>(null)
  const [isRefused, setIsRefused] = useState(false)

  const look = useEffectEvent(() => {
    const found = kept(path)
    if (found?.written === shown) forget(path)
    else setCopy(found)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each document
  useEffect(() => look(), [path])

  const giveUp = () => {
    forget(path)
    setCopy(null)
  }
  const takeBack = async (written: string) => {
    const response = await fetch(`/api/${path}?autosave=true&depth=0&draft=true`, {
      method: path.startsWith('globals/') ? 'POST' : 'PATCH',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: written,
    }).catch((error: unknown) => console.warn(error))
    if (!response?.ok) return setIsRefused(true)
    forget(path)
    location.reload()
  }

  if (copy === null) return null
  return (
    <section className="copy-offer" aria-label={messages.copy.label}>
      <p role="status">{isRefused ? messages.copy.refused : messages.copy.found(copy.at)}</p>
      <Button margin={false} onClick={() => void takeBack(copy.written)}>
        {messages.copy.takeBack}
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={giveUp}>
        {messages.copy.forget}
      </Button>
    </section>
  )
}
