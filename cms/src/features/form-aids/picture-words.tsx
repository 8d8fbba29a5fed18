'use client'

import { Button, useFieldPath, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { proseClass } from '../../fields/prose.ts'
import { type Medium, readMedium } from './medium.ts'
import { messages } from './messages.fr.ts'
import './form-aids.css'

const { words } = messages

/** What the library says of the picture chosen above, changed where it is used. */
export function PictureWords({ path: given }: { path: string }) {
  const path = useFieldPath() ?? given
  const value = useFormFields(([fields]) => fields[path]?.value)
  const id = typeof value === 'string' ? value : null
  const [medium, setMedium] = useState<Medium | null>(null)
  useEffect(() => {
    if (id === null) return
    let isOver = false
    void readMedium(id).then((read) => !isOver && setMedium(read))
    return () => {
      isOver = true
    }
  }, [id])
  return id === null || medium?.id !== id ? null : <Words key={id} medium={medium} />
}

function Words({ medium }: { medium: Medium }) {
  const [kept, setKept] = useState({ alt: medium.alt, credit: medium.credit ?? '' })
  const [written, setWritten] = useState(kept)
  const [said, setSaid] = useState<string | null>(null)
  const isChanged = written.alt !== kept.alt || written.credit !== kept.credit
  const change = (words: typeof written) => {
    setWritten(words)
    setSaid(null)
  }
  const save = async () => {
    if (written.alt.trim() === '') return setSaid(words.empty)
    const response = await fetch(`/api/media/${medium.id}?depth=0`, {
      method: 'PATCH',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(written),
    }).catch((error: unknown) => console.warn(error))
    if (!response?.ok) return setSaid(words.refused)
    setKept(written)
    setSaid(words.saved)
  }
  return (
    <section aria-label={words.label} className={`picture-words ${proseClass}`}>
      <label>
        {words.alt}
        <textarea
          lang="fr"
          onChange={({ target }) => change({ ...written, alt: target.value })}
          rows={2}
          value={written.alt}
        />
      </label>
      <label>
        {words.credit}
        <input onChange={({ target }) => change({ ...written, credit: target.value })} value={written.credit} />
      </label>
      <div className="picture-words__foot">
        <Button buttonStyle="secondary" disabled={!isChanged} margin={false} onClick={() => void save()} size="small">
          {words.save}
        </Button>
        <p className="form-count" role="status">
          {said ?? words.altHelp}
        </p>
      </div>
    </section>
  )
}
