'use client'

import {
  Button,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormBackgroundProcessing,
  useFormInitializing,
  useFormModified,
  useFormProcessing,
  useHotkey,
} from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import { messages } from './messages.fr.ts'

/** An autosave that does not come is not waited for longer. */
const patience = 2000

/**
 * Publishes what is on the screen. Payload's own button is disabled while the draft is being saved, and a click in that
 * moment is lost; and an autosave that is due when somebody publishes makes a draft of what was just published.
 * This one takes the click at any moment, and publishes once the draft is saved.
 */
export function PublishButton() {
  const document = useDocumentInfo()
  const { id, collectionSlug, globalSlug, hasPublishedDoc, hasPublishPermission, unpublishedVersionCount } = document
  const { submit } = useForm()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const backgroundProcessing = useFormBackgroundProcessing()
  const initializing = useFormInitializing()
  const [isWanted, setIsWanted] = useState(false)

  const isBusy = processing || backgroundProcessing
  const isAllowed =
    !initializing &&
    document.uploadStatus !== 'uploading' &&
    (modified || unpublishedVersionCount > 0 || !hasPublishedDoc)

  const publish = useEffectEvent(async () => {
    setIsWanted(false)
    const path = globalSlug === undefined ? `${collectionSlug}/${id}` : `globals/${globalSlug}`
    const result = await submit({ action: `/api/${path}?depth=0`, overrides: { _status: 'published' } })
    if (!result) return
    document.setUnpublishedVersionCount(0)
    document.setMostRecentVersionIsAutosaved(false)
    document.setHasPublishedDoc(true)
  })
  useEffect(() => {
    if (!isWanted || isBusy) return
    const timer = setTimeout(() => void publish(), modified ? patience : 0)
    return () => clearTimeout(timer)
  }, [isWanted, isBusy, modified])

  // The draft saves itself; the browser would save the page of the admin as a file.
  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => event.preventDefault())

  if (!hasPublishPermission) return null
  const isUnderWay = isWanted || processing
  return (
    <div className="form-submit">
      <Button
        disabled={!(isAllowed || backgroundProcessing) || isUnderWay}
        id="action-save"
        onClick={() => setIsWanted(true)}
        size="medium"
        type="button">
        {isUnderWay ? messages.publishing : messages.publish(hasPublishedDoc)}
      </Button>
    </div>
  )
}
