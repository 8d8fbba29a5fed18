'use client'

import { type ReviewReport, reviewReport } from '@mecaformation/contracts/workflow/review'
import { useState } from 'react'
import { refusalIn } from '../../platform/refusal-in.ts'
import { type Polled, usePolled } from '../../platform/use-polled.ts'
import { messages } from './messages.fr.ts'

const interval = () => 6000

export type Act = (path: string, body?: object) => Promise<boolean>

/** The review of a document, asked again and again, and what is done to it: true when it was done. */
export function useReview(url: string): {
  review: ReviewReport | null
  trouble: Polled<ReviewReport>['trouble']
  refusal: string | null
  act: Act
} {
  const { value, trouble, refresh } = usePolled(url, { schema: reviewReport, interval })
  const [refusal, setRefusal] = useState<string | null>(null)
  const act: Act = async (path, body = {}) => {
    const said = await send(url + path, body)
    setRefusal(said)
    refresh()
    return said === null
  }
  return { review: value, trouble, refusal, act }
}

/** Why it was not done, in French; null when it was. */
async function send(url: string, body: object): Promise<string | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return null
    return refusalIn(await response.json()) ?? messages.panel.unsent
  } catch (error) {
    console.warn('review', error)
    return messages.panel.unsent
  }
}
