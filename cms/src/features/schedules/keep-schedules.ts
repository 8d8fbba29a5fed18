import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { type Reached, runNextDue } from './run-next-due.ts'

const interval = 1000

interface Watch {
  payload: Payload
  /** Ends the watch, after the plan in hand. */
  signal: AbortSignal
  reached?: Reached
}

/** Does each plan within a second of its moment, until the signal. A fault is logged and the watch goes on. */
export async function keepSchedules({ payload, signal, reached }: Watch): Promise<void> {
  while (!signal.aborted) {
    const did = await nextDue(payload, reached)
    if (did === 'nothing') await pause(signal)
  }
}

async function nextDue(payload: Payload, reached: Reached | undefined): Promise<'something' | 'nothing'> {
  try {
    const outcome = await runNextDue(payload, reached)
    if (outcome.did === 'nothing') return 'nothing'
    payload.logger.info({ schedule: outcome.id, msg: `scheduled publication ${outcome.did}` })
    return 'something'
  } catch (err) {
    payload.logger.error({ err, msg: 'a scheduled publication met a fault, it will be tried again' })
    return 'nothing'
  }
}

async function pause(signal: AbortSignal): Promise<void> {
  try {
    await wait(interval, undefined, { signal })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
