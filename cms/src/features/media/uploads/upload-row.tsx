'use client'

import { Button } from '@payloadcms/ui'
import { announcedRefusal } from '../announced-refusal.ts'
import { messages } from '../messages.fr.ts'
import type { Upload, useUploads } from './use-uploads.ts'

const { uploads: words } = messages

interface Props extends Pick<ReturnType<typeof useUploads>, 'retry' | 'remove' | 'write'> {
  upload: Upload
  add: () => void
  /** The address of the admin. */
  admin: string
}

/** One file on its way: how far it is, what it shows, what was wrong with it. */
export function UploadRow({ upload, add, retry, remove, write, admin }: Props) {
  const { key, file, alt, state, sent, refusal, twin, medium } = upload
  const isSending = state === 'sending' || state === 'interrupted' || state === 'waiting'
  const percent = file.size === 0 ? 0 : Math.floor((100 * sent) / file.size)
  return (
    <li className="media-upload">
      <p className="media-upload__name">
        <strong>{file.name}</strong> <span>{textOf(upload, percent)}</span>
      </p>
      {isSending && <progress aria-label={words.progressOf(file.name)} max={100} value={percent} />}
      {refusal !== '' && <p role="alert">{refusal}</p>}
      {state !== 'added' && state !== 'refused' && (
        <textarea
          aria-label={words.altOf(file.name)}
          disabled={state === 'adding'}
          onChange={({ target }) => write(key, target.value)}
          placeholder={messages.alt}
          rows={2}
          value={alt}
        />
      )}
      <p className="media-upload__actions">
        {twin !== undefined && <a href={`${admin}/collections/media/${twin.id}`}>{words.openTwin}</a>}
        {medium !== null && <a href={`${admin}/collections/media/${medium}`}>{words.open}</a>}
        {state === 'ready' && (
          <Button disabled={alt.trim() === ''} margin={false} onClick={add} size="small">
            {words.add}
          </Button>
        )}
        {state === 'refused' && twin === undefined && announcedRefusal(file) === null && (
          <Button buttonStyle="secondary" margin={false} onClick={() => retry(upload)} size="small">
            {words.retry}
          </Button>
        )}
        {state !== 'adding' && (
          <Button
            aria-label={words.removeNamed(file.name)}
            buttonStyle="secondary"
            margin={false}
            onClick={() => remove(upload)}
            size="small">
            {words.remove}
          </Button>
        )}
      </p>
    </li>
  )
}

function textOf({ state }: Upload, percent: number): string {
  switch (state) {
    case 'waiting':
    case 'ready':
    case 'added':
    case 'adding':
    case 'interrupted':
      return words[state]
    case 'sending':
      return words.sent(percent)
    case 'refused':
      return ''
  }
}
