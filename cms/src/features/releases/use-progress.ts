'use client'

import { type ReleaseProgress, releaseProgress } from '@mecaformation/contracts/publication/release'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import { messages } from './messages.fr.ts'

// Otherwise zod tries whether it may compile code, and the admin's CSP reports the attempt.
z.config({ jitless: true })

const busyInterval = 400
const calmInterval = 3000
const refused = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

type Shown =
  | { status: 'loading' | 'unreachable' | 'signedOut' }
  | { status: 'refused'; refusal: string }
  | { status: 'known'; progress: ReleaseProgress }

/**
 * The progress of a release, asked again and again: often while it is on its way. `send` does something to
 * it and gives why it was refused, or null.
 */
export function useProgress(path: string | null) {
  const [shown, setShown] = useState<Shown>({ status: 'loading' })

  useEffect(() => {
    if (path === null) return
    let timer: ReturnType<typeof setTimeout>
    let stopped = false
    const poll = async () => {
      const next = await ask(`${path}/progress`)
      if (stopped) return
      setShown(next)
      timer = setTimeout(() => void poll(), isOnItsWay(next) ? busyInterval : calmInterval)
    }
    void poll()
    return () => {
      stopped = true
      clearTimeout(timer)
    }
  }, [path])

  const send = useCallback(
    async (what: 'publish' | 'retry'): Promise<string | null> => {
      const answer = await ask(`${path}/${what}`, { method: 'POST' })
      if (answer.status === 'known') setShown(answer)
      if (answer.status === 'refused') return answer.refusal
      if (answer.status === 'signedOut') return messages.refusals.signedOut
      return answer.status === 'known' ? null : messages.panel.unreachable
    },
    [path],
  )
  return { shown, send }
}

async function ask(url: string, init?: RequestInit): Promise<Shown> {
  try {
    const response = await fetch(url, { credentials: 'same-origin', ...init })
    if (response.status === 401) return { status: 'signedOut' }
    const body: unknown = await response.json()
    if (!response.ok) {
      const told = refused.safeParse(body).data?.errors[0]?.message
      return told === undefined ? { status: 'unreachable' } : { status: 'refused', refusal: told }
    }
    return { status: 'known', progress: releaseProgress.parse(body) }
  } catch (error) {
    console.warn('release progress', error)
    return { status: 'unreachable' }
  }
}

function isOnItsWay(shown: Shown): boolean {
  if (shown.status !== 'known') return false
  return shown.progress.items.some(
    ({ publication }) => publication?.state === 'queued' || (publication?.state === 'live' && !publication.searchable),
  )
}
