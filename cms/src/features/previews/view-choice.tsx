'use client'

import { Button, useDocumentInfo, useLivePreviewContext } from '@payloadcms/ui'
import { useState } from 'react'
import { messages } from './messages.fr.ts'
import { entranceOf } from './preview-address.ts'

const views = ['visitor', 'student'] as const

/** For whom the page beside the form is made. */
export function ViewChoice() {
  const { collectionSlug, id } = useDocumentInfo()
  const { setIsLivePreviewing, setURL } = useLivePreviewContext()
  const [chosen, setChosen] = useState<(typeof views)[number] | null>(null)
  if (id === undefined || collectionSlug === undefined) return null
  const show = (view: (typeof views)[number]) => {
    const seenBy = view === 'student' ? { seenBy: view } : {}
    setChosen(view)
    setURL(entranceOf({ kind: 'document', collection: collectionSlug, id: String(id), ...seenBy }))
    setIsLivePreviewing(true)
  }
  return (
    <fieldset className="publication-state">
      <legend>{messages.views.label}</legend>
      {views.map((view) => (
        <Button
          aria-pressed={chosen === view}
          buttonStyle={chosen === view ? 'primary' : 'secondary'}
          key={view}
          onClick={() => show(view)}
          size="small">
          {messages.views[view]}
        </Button>
      ))}
      <p>{messages.views.help}</p>
    </fieldset>
  )
}
