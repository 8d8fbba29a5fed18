'use client'

import { type Plan, plan } from '@mecaformation/contracts/publication/plan'
import type { PublicationAction } from '@mecaformation/contracts/publication/release'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import { refusalIn } from '../../platform/refusal-in.ts'
import { messages } from './messages.fr.ts'

// Otherwise zod tries whether it may compile code, and the admin's CSP reports the attempt.
z.config({ jitless: true })

const interval = 3000
const found = z.object({ docs: z.array(plan) })

/** The plans of a document that wait or failed, asked again and again, and what can be done to them. */
export function usePlans({ collection, id }: { collection: string; id: string }) {
  const [plans, setPlans] = useState<readonly Plan[]>([])
  const [refusal, setRefusal] = useState<string | null>(null)

  const refresh = useCallback(async () => {
    const query = new URLSearchParams({
      depth: '0',
      sort: 'at',
      limit: '20',
      'where[and][0][target.relationTo][equals]': collection,
      'where[and][1][target.value][equals]': id,
      'where[and][2][state][in]': 'waiting,failed',
    })
    const answer = await request(`/api/schedules?${query}`)
    const parsed = found.safeParse(answer.ok ? answer.body : null)
    if (parsed.success) setPlans(shown(parsed.data.docs))
  }, [collection, id])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    let stopped = false
    const poll = async () => {
      await refresh()
      if (!stopped) timer = setTimeout(() => void poll(), interval)
    }
    void poll()
    return () => {
      stopped = true
      clearTimeout(timer)
    }
  }, [refresh])

  /** True when it was done. */
  const act = async (path: string, method: string, data?: object): Promise<boolean> => {
    const answer = await request(`/api/schedules${path}`, method, data)
    setRefusal(answer.ok ? null : answer.refusal)
    await refresh()
    return answer.ok
  }
  return {
    plans,
    refusal,
    create: ({ action, at }: { action: PublicationAction; at: string }) =>
      act('', 'POST', { target: { relationTo: collection, value: id }, action, at, at_tz: 'Europe/Paris' }),
    move: (planId: string, at: string) => act(`/${planId}`, 'PATCH', { at }),
    cancel: (planId: string) => act(`/${planId}/cancel`, 'POST'),
  }
}

/** All that wait, and the last failure, unless something was planned after it. */
function shown(plans: readonly Plan[]): Plan[] {
  const waiting = plans.filter(({ state }) => state === 'waiting')
  const failed = plans.findLast(({ state }) => state === 'failed')
  return failed === undefined || waiting.length > 0 ? waiting : [failed]
}

type Answer = { ok: true; body: unknown } | { ok: false; refusal: string }

async function request(url: string, method = 'GET', data?: object): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method,
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    })
    const body: unknown = await response.json()
    return response.ok ? { ok: true, body } : { ok: false, refusal: refusalIn(body) ?? messages.panel.unreachable }
  } catch (error) {
    console.warn('schedules', error)
    return { ok: false, refusal: messages.panel.unreachable }
  }
}
