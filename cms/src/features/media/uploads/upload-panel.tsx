'use client'

import { Button, useConfig, useListDrawerContext, useListQuery } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type DragEvent, useRef, useState } from 'react'
import { FolderInput } from '../folders/folder-input.tsx'
import { useFolders } from '../folders/use-folders.ts'
import { shownBy } from '../folders/where-folder.ts'
import { messages } from '../messages.fr.ts'
import { UploadRow } from './upload-row.tsx'
import { useUploads } from './use-uploads.ts'

const { uploads: words } = messages
const accepted = '.png,.jpg,.jpeg,.webp,.avif,.svg,.mp4,.webm,.vtt,.pdf'

/** Above the list of media: many files at once, by choosing or by dropping them. */
export function UploadPanel({ hasCreatePermission = true }: { hasCreatePermission?: boolean }) {
  const router = useRouter()
  const { config } = useConfig()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const { refresh, isInDrawer } = useListDrawerContext()
  const { list, choose, add, ...acts } = useUploads(() => (isInDrawer ? void refresh() : router.refresh()))
  const { value: folders } = useFolders()
  const shown = shownBy(useListQuery().query.where)
  // Until something else is written, the folder that one looks at.
  const [written, setWritten] = useState<string | null>(null)
  const folder = written ?? (shown.kind === 'folder' ? shown.path : '')
  if (!hasCreatePermission) return null
  const ready = list.filter(({ state, alt }) => state === 'ready' && alt.trim() !== '')
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    choose(event.dataTransfer.files)
  }
  return (
    <section
      aria-label={words.title}
      className={`media-uploads${isOver ? ' media-uploads--over' : ''}`}
      onDragLeave={() => setIsOver(false)}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDrop={drop}>
      <div className="media-uploads__choose">
        <p>{words.help}</p>
        <input
          accept={accepted}
          aria-label={words.choose}
          hidden
          multiple
          onChange={({ target }) => {
            choose([...(target.files ?? [])])
            target.value = ''
          }}
          ref={input}
          type="file"
        />
        <Button buttonStyle="secondary" margin={false} onClick={() => input.current?.click()} size="small">
          {words.choose}
        </Button>
      </div>
      {list.length > 0 && (
        <p className="media-uploads__folder">
          <span>{words.folder}</span>
          <FolderInput
            known={(folders?.folders ?? []).map(({ path }) => path)}
            label={words.folder}
            onChange={setWritten}
            value={folder}
          />
        </p>
      )}
      {list.length > 0 && (
        <ul aria-live="polite">
          {list.map((upload) => (
            <UploadRow
              key={upload.key}
              {...acts}
              add={() => void add([upload], folder)}
              admin={config.routes.admin}
              upload={upload}
            />
          ))}
        </ul>
      )}
      {ready.length > 1 && (
        <Button margin={false} onClick={() => void add(ready, folder)} size="small">
          {words.addAll(ready.length)}
        </Button>
      )}
    </section>
  )
}
