'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/**
 * The title of the document that a field names, or `undefined` while it is not known: nothing is chosen, it is
 * being fetched, or this person may not read it. A label does without.
 */
export function useDocumentTitle(collection: string | undefined, id: unknown): string | undefined {
  const { config } = useConfig()
  const [known, setKnown] = useState<{ id: string; title: string }>()
  const { api } = config.routes
  useEffect(() => {
    if (collection === undefined || typeof id !== 'string' || id === '') return undefined
    const abort = new AbortController()
    const address = `${api}/${collection}/${encodeURIComponent(id)}?depth=0&draft=true&select[title]=true&select[code]=true`
    fetch(address, { credentials: 'include', signal: abort.signal })
      .then(async (response) => {
        const title = response.ok ? titleIn(await response.json()) : undefined
        if (title !== undefined) setKnown({ id, title })
      })
      .catch((error: unknown) => {
        if (!abort.signal.aborted) console.warn('the title of a document could not be fetched', error)
      })
    return () => abort.abort()
  }, [api, collection, id])
  return known !== undefined && known.id === id ? known.title : undefined
}

/** A diagnostic code is known by its code, everything else by its title. */
function titleIn(document: unknown): string | undefined {
  const { code, title } = { code: '', title: '', ...(document as { code?: string; title?: string }) }
  return code || title || undefined
}
