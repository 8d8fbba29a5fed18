'use client'

import { type Reference, referenceList } from '@mecaformation/contracts/writing/references'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** Milliseconds without a key after which the words are looked up. */
const pause = 120
const nothing: Found = { query: null, references: [] }

interface Found {
  query: string | null
  references: Reference[]
}

/** Words and codes that fit what is typed; while they are looked up, those of before. */
export function useReferences(query: string | null): { references: Reference[]; isKnown: boolean } {
  const { config } = useConfig()
  const { api } = config.routes
  const [found, setFound] = useState(nothing)
  useEffect(() => {
    if (query === null) return setFound(nothing)
    const abort = new AbortController()
    const timer = setTimeout(() => {
      fetch(`${api}/references?q=${encodeURIComponent(query)}`, { credentials: 'include', signal: abort.signal })
        .then(async (response) => {
          if (!response.ok) throw new Error(`the words answer ${response.status}`)
          setFound({ query, references: referenceList.parse(await response.json()) })
        })
        .catch((error: unknown) => {
          if (!abort.signal.aborted) console.warn('words and codes could not be looked up', error)
        })
    }, pause)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [api, query])
  return { references: found.references, isKnown: found.query === query }
}
