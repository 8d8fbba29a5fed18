/** What keeps a save from its answer, apart from its content. */
export type Trouble = 'unreachable' | 'signed-out'

/** Milliseconds to wait for one answer. */
const patience = 10_000

/** What stands between this page and the server now, or `null` when it would hear a save. */
export async function whatIsWrong(): Promise<Trouble | null> {
  try {
    const response = await fetch('/api/publications/health', {
      cache: 'no-store',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(patience),
    })
    if (response.status === 401) return 'signed-out'
    return response.ok ? null : 'unreachable'
  } catch (error) {
    console.warn(error)
    return 'unreachable'
  }
}
