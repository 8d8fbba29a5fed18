'use client'

import { useConfig, useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import './chosen-file.css'

const file = z.object({ alt: z.string().nullish(), originalName: z.string().nullish() })

/** Says what the chosen file shows, in the place of the name that the store gave it. */
export function ChosenFile({ path }: { path: string }) {
  const { value } = useField<unknown>({ path })
  const { config } = useConfig()
  const { api } = config.routes
  const [shown, setShown] = useState<{ id: string; alt: string; name: string }>()
  useEffect(() => {
    if (typeof value !== 'string' || value === '') return undefined
    const abort = new AbortController()
    fetch(`${api}/media/${encodeURIComponent(value)}?depth=0&select[alt]=true&select[originalName]=true`, {
      credentials: 'include',
      signal: abort.signal,
    })
      .then(async (response) => {
        const found = file.safeParse(response.ok ? await response.json() : null)
        if (found.success) setShown({ id: value, alt: found.data.alt ?? '', name: found.data.originalName ?? '' })
      })
      .catch((error: unknown) => {
        if (!abort.signal.aborted) console.warn('what a file shows could not be fetched', error)
      })
    return () => abort.abort()
  }, [api, value])
  if (shown === undefined || shown.id !== value) return null
  return (
    <p className="chosen-file">
      <span className="chosen-file__alt">{shown.alt || shown.name}</span>
      {shown.alt !== '' && shown.name !== '' && <small>{shown.name}</small>}
    </p>
  )
}
