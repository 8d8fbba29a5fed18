'use client'

import { Upload, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { type SyntheticEvent, useState } from 'react'
import { announcedRefusal } from '../announced-refusal.ts'

/**
 * Payload’s own choice of a file, which learns of a file that is too heavy once all of it was sent: here it is
 * refused as it is chosen, dropped or pasted.
 */
export function GuardedUpload() {
  const { initialState } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { upload } = getEntityConfig({ collectionSlug: 'media' })
  const [refusal, setRefusal] = useState('')
  const judge = (event: SyntheticEvent, files: FileList | null) => {
    const [file] = files ?? []
    if (file === undefined) return
    const refused = announcedRefusal(file)
    setRefusal(refused?.message ?? '')
    if (refused === null) return
    event.preventDefault()
    event.stopPropagation()
    if (event.target instanceof HTMLInputElement) event.target.value = ''
  }
  return (
    <div
      className="guarded-upload"
      onChangeCapture={(event) => {
        const { target } = event
        if (target instanceof HTMLInputElement && target.type === 'file') judge(event, target.files)
      }}
      onDropCapture={(event) => judge(event, event.dataTransfer.files)}
      onPasteCapture={(event) => judge(event, event.clipboardData.files)}>
      <Upload collectionSlug="media" uploadConfig={upload} {...(initialState === undefined ? {} : { initialState })} />
      {refusal !== '' && (
        <p className="guarded-upload__refusal" role="alert">
          {refusal}
        </p>
      )}
    </div>
  )
}
