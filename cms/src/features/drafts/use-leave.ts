import { type RefObject, useEffect } from 'react'

/**
 * Lets go of a document (`collection/id`) when its form is left: its lock would keep a colleague, a release or a plan
 * waiting for five minutes more. A save that is still under way would take it again, and is waited for.
 */
export function useLeave(path: string | null, underWay: RefObject<Promise<void>>): void {
  useEffect(() => {
    if (path === null) return
    const leave = () => {
      const asked = { method: 'POST', credentials: 'same-origin', keepalive: true } as const
      // Without an answer the lock runs out by itself.
      fetch(`/api/editing/${path}/leave`, asked).catch((error: unknown) => console.warn('leaving', path, error))
    }
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      void underWay.current.then(leave, leave)
    }
  }, [path, underWay])
}
