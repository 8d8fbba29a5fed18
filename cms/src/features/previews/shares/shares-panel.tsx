'use client'

import { createdShare, type PreviewShare, shareDays, shareList } from '@mecaformation/contracts/previews/preview-share'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import { z } from 'zod'
import { messages } from '../messages.fr.ts'

// Otherwise zod tries whether it may compile code, and the admin's CSP reports the attempt.
z.config({ jitless: true })

const { shares: texts } = messages
const lifetimes = [1, shareDays.usual, 14, shareDays.max]

/** How the API says no. */
const refusal = z.object({ errors: z.tuple([z.object({ message: z.string() })], z.unknown()) })

interface Created {
  share: PreviewShare
  address: string
}

/** Links that show the draft to people without an account: those that are open, and a new one. */
export function SharesPanel() {
  const { id, collectionSlug } = useDocumentInfo()
  const [shares, setShares] = useState<PreviewShare[]>([])
  const [created, setCreated] = useState<Created | null>(null)
  const [label, setLabel] = useState('')
  const [days, setDays] = useState(shareDays.usual)
  const [trouble, setTrouble] = useState<string | null>(null)
  const labelId = useId()
  const daysId = useId()
  const url = id === undefined ? null : `/api/previews/${collectionSlug}/${id}/shares`

  const load = useCallback(async () => {
    if (url === null) return
    try {
      const parsed = shareList.safeParse(await (await fetch(url)).json())
      setShares(parsed.success ? parsed.data.shares : [])
      setTrouble(parsed.success ? null : texts.unreachable)
    } catch (error) {
      console.warn('preview shares', error)
      setTrouble(texts.unreachable)
    }
  }, [url])
  useEffect(() => void load(), [load])
  if (url === null) return null

  const create = async () => {
    const body = JSON.stringify({ label, days })
    const response = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
    const answer: unknown = await response.json()
    const parsed = createdShare.safeParse(answer)
    if (!parsed.success) return setTrouble(refusal.safeParse(answer).data?.errors[0].message ?? texts.refused)
    setTrouble(null)
    setLabel('')
    setCreated({ ...parsed.data, address: new URL(parsed.data.address, location.origin).href })
    await load()
  }
  const revoke = async (share: PreviewShare) => {
    await fetch(`/api/previews/shares/${share.id}/revoke`, { method: 'POST' })
    if (created?.share.id === share.id) setCreated(null)
    await load()
  }
  const attempt = (action: Promise<void>) => {
    action.catch((error: unknown) => {
      console.warn('preview shares', error)
      setTrouble(texts.refused)
    })
  }
  return (
    <details className="preview-shares">
      <summary>
        {texts.panel}
        {shares.length > 0 && ` (${shares.length})`}
      </summary>
      <p>{texts.help}</p>
      <ul>
        {shares.map((share) => (
          <li key={share.id}>
            <span>
              {share.label}, {texts.until(new Date(share.expiresAt))}
            </span>
            <Button buttonStyle="subtle" margin={false} onClick={() => attempt(revoke(share))} size="small">
              {texts.revoke}
            </Button>
          </li>
        ))}
      </ul>
      {shares.length === 0 && <p>{texts.none}</p>}
      <label htmlFor={labelId}>{texts.label}</label>
      <input
        id={labelId}
        maxLength={120}
        onChange={(event) => setLabel(event.target.value)}
        placeholder={texts.labelPlaceholder}
        type="text"
        value={label}
      />
      <label htmlFor={daysId}>{texts.lifetime}</label>
      <select id={daysId} onChange={(event) => setDays(Number(event.target.value))} value={days}>
        {lifetimes.map((lifetime) => (
          <option key={lifetime} value={lifetime}>
            {texts.days(lifetime)}
          </option>
        ))}
      </select>
      <Button buttonStyle="secondary" margin={false} onClick={() => attempt(create())} size="small">
        {texts.create}
      </Button>
      {created !== null && <NewLink address={created.address} key={created.share.id} />}
      {trouble !== null && <p role="alert">{trouble}</p>}
    </details>
  )
}

function NewLink({ address }: { address: string }) {
  const [isCopied, setIsCopied] = useState(false)
  const copy = () => {
    navigator.clipboard.writeText(address).then(
      () => setIsCopied(true),
      (error: unknown) => console.warn('clipboard', error),
    )
  }
  return (
    <output>
      <p>{texts.once}</p>
      <input aria-label={texts.panel} onFocus={(event) => event.currentTarget.select()} readOnly value={address} />
      <Button buttonStyle="primary" margin={false} onClick={copy} size="small">
        {isCopied ? texts.copied : texts.copy}
      </Button>
    </output>
  )
}
