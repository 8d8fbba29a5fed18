'use client'

import { toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { messages } from './messages.fr.ts'
import { type Trouble, whatIsWrong } from './what-is-wrong.ts'

/** Milliseconds between two looks at a server that did not answer. */
const pause = 3000

/** Of the one notice that saves have, whatever its text. */
const notice = { id: 'autosave' }

/**
 * What keeps saves from the server. `look` is for a save that failed: when its content was not the reason, the author
 * is told, is warned before leaving, and `trouble` ends as soon as the server would hear a save again.
 */
export function useTrouble(): { trouble: Trouble | null; look: () => Promise<Trouble | null> } {
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  const look = async () => {
    const found = await whatIsWrong()
    // In place of what the browser says of it, which is no French.
    if (found !== null) toast.dismiss()
    setTrouble(found)
    return found
  }

  useEffect(() => {
    if (trouble === null) return
    toast.error(messages.troubles[trouble], { ...notice, duration: Number.POSITIVE_INFINITY })
    let isOver = false
    const again = async () => {
      const found = await whatIsWrong()
      if (!isOver) setTrouble(found)
    }
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    const timer = setInterval(() => void again(), pause)
    window.addEventListener('beforeunload', stay)
    return () => {
      isOver = true
      clearInterval(timer)
      window.removeEventListener('beforeunload', stay)
      toast.dismiss(notice.id)
    }
  }, [trouble])

  return { trouble, look }
}
