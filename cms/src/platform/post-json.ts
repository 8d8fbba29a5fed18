import { z } from 'zod'
import { messages } from './messages.fr.ts'

// Otherwise zod tries whether it may compile code, and the admin's CSP reports the attempt.
z.config({ jitless: true })

/** How the API says no. */
const refusal = z.object({ errors: z.tuple([z.object({ message: z.string() })], z.unknown()) })

export type Posted = { ok: true; body: unknown } | { ok: false; message: string; body: unknown }

/** Sends something from the admin; what goes wrong comes back as a sentence for people. */
export async function postJson(url: string, body: object): Promise<Posted> {
  try {
    const headers = { 'Content-Type': 'application/json' }
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      credentials: 'same-origin',
    })
    const answer: unknown = await response.json()
    if (response.ok) return { ok: true, body: answer }
    return { ok: false, message: refusal.safeParse(answer).data?.errors[0].message ?? messages.fault, body: answer }
  } catch (error) {
    console.warn(url, error)
    return { ok: false, message: messages.fault, body: null }
  }
}
