'use client'

import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'

// Otherwise zod tries whether it may compile code, and the admin's CSP reports the attempt.
z.config({ jitless: true })

/** Milliseconds between two questions to a server that does not answer them, and to wait for one answer. */
const troubledInterval = 3000
const patience = 10_000

/** What was last heard from an address, and what stood in the way since. */
export interface Polled<T> {
  value: T | null
  trouble: 'unreachable' | 'signed-out' | null
}

interface PollOptions<T> {
  schema: z.ZodType<T>
  /** Milliseconds until the next question, given the last answer; must stay the same function. */
  interval: (polled: Polled<T>) => number
}

/**
 * Asks an address of ours again and again, one question at a time, and not at all while nobody looks at the
 * tab. `refresh` asks at once. `null` for an address asks nothing.
 */
export function usePolled<T>(
  url: string | null,
  { schema, interval }: PollOptions<T>,
): Polled<T> & { refresh: () => void } {
  const [polled, setPolled] = useState<Polled<T>>({ value: null, trouble: null })
  const [turn, setTurn] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn is a new question.
  useEffect(() => {
    if (url === null) return
    const unmounted = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    let isAsking = false
    let last: Polled<T> = { value: null, trouble: null }
    const poll = async () => {
      if (isAsking) return
      isAsking = true
      const answer = await ask(url, { schema, signal: unmounted.signal })
      isAsking = false
      if (unmounted.signal.aborted) return
      last = 'value' in answer ? answer : { ...last, ...answer }
      // What was known before a new turn stays on show.
      setPolled((shown) => ('value' in answer ? answer : { ...shown, ...answer }))
      clearTimeout(timer)
      const pause = last.trouble === null ? interval(last) : Math.max(interval(last), troubledInterval)
      if (!document.hidden) timer = setTimeout(() => void poll(), pause)
    }
    const onVisibility = () => {
      clearTimeout(timer)
      if (!document.hidden) void poll()
    }
    document.addEventListener('visibilitychange', onVisibility)
    void poll()
    return () => {
      unmounted.abort()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onVisibility)
    }
  }, [url, schema, interval, turn])

  const refresh = useCallback(() => setTurn((last) => last + 1), [])
  return { ...polled, refresh }
}

type Answer<T> = Polled<T> | Pick<Polled<T>, 'trouble'>

async function ask<T>(
  url: string,
  { schema, signal }: { schema: z.ZodType<T>; signal: AbortSignal },
): Promise<Answer<T>> {
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    })
    if (response.status === 401) return { trouble: 'signed-out' }
    const parsed = schema.safeParse(response.ok ? await response.json() : null)
    return parsed.success ? { value: parsed.data, trouble: null } : { trouble: 'unreachable' }
  } catch (error) {
    if (!signal.aborted) console.warn(url, error)
    return { trouble: 'unreachable' }
  }
}
