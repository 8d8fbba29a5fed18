import { setTimeout as sleep } from 'node:timers/promises'

/** Resolves when the address answers with an accepted status; rejects when `signal` fires. */
export async function untilAnswers(
  url: string,
  signal: AbortSignal,
  accepts: (status: number) => boolean = (status) => status === 200,
): Promise<void> {
  while (!accepts(await statusOf(url, signal))) await sleep(100, undefined, { signal })
}

/** 0 when nobody listens yet, or nobody answers in time: both mean « not now ». */
async function statusOf(url: string, signal: AbortSignal): Promise<number> {
  signal.throwIfAborted()
  const limit = AbortSignal.any([signal, AbortSignal.timeout(5_000)])
  return fetch(url, { signal: limit, redirect: 'manual' }).then(
    async (response) => {
      await response.body?.cancel()
      return response.status
    },
    () => 0,
  )
}
