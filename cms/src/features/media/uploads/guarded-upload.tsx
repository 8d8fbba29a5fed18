'use client'

import { Button, Upload, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { type SyntheticEvent, useRef, useState } from 'react'
import { announcedRefusal } from '../announced-refusal.ts'
import { messages } from '../messages.fr.ts'

const { uploads: words } = messages

/**
 * Payload’s own choice of a file, which learns of a file that is too heavy once all of it was sent: here it is
 * refused as it is chosen, dropped or pasted. Its cross, which has no name, is a button that says what it does.
 */
export function GuardedUpload() {
  const { data, hasSavePermission, initialState } = useDocumentInfo()
  const frame = useRef<HTMLDivElement>(null)
  const [replaced, setReplaced] = useState<unknown>(null)
  const filename: unknown = data?.filename
  const mayReplace = typeof filename === 'string' && filename !== replaced && hasSavePermission === true
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
      onPasteCapture={(event) => judge(event, event.clipboardData.files)}
      ref={frame}>
      <Upload collectionSlug="media" uploadConfig={upload} {...(initialState === undefined ? {} : { initialState })} />
      {mayReplace && (
        <p className="guarded-upload__replace">
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => {
              frame.current?.querySelector<HTMLButtonElement>('.file-details__remove')?.click()
              setReplaced(filename)
            }}
            size="small">
            {words.replace}
          </Button>
          <small>{words.replaceHelp}</small>
        </p>
      )}
      {refusal !== '' && (
        <p className="guarded-upload__refusal" role="alert">
          {refusal}
        </p>
      )}
    </div>
  )
}
