'use client'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { z } from 'zod'
import { postJson } from '../../platform/post-json.ts'
import '../../platform/people.css'
import { messages } from './messages.fr.ts'

const { panel } = messages
const shown = z.object({ state: z.enum(['waiting', 'accepted', 'cancelled']), expiresAt: z.coerce.date() })

/** Beside an invitation: how it stands, another link, calling it off. */
export function InvitationPanel() {
  const { id, savedDocumentData } = useDocumentInfo()
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const invitation = shown.safeParse(savedDocumentData).data
  if (id === undefined || invitation === undefined) return <p>{panel.afterSave}</p>
  if (invitation.state !== 'waiting') return null

  const act = async (what: 'resend' | 'cancel', said: string) => {
    setIsBusy(true)
    const answer = await postJson(`/api/invitations/${id}/${what}`, {})
    setIsBusy(false)
    if (!answer.ok) return void toast.error(answer.message)
    toast.success(said)
    router.refresh()
  }
  const isExpired = invitation.expiresAt < new Date()
  return (
    <div className="people-panel invitation-panel">
      <p>{(isExpired ? panel.expired : panel.waiting)(invitation.expiresAt)}</p>
      <div className="buttons">
        <Button disabled={isBusy} margin={false} onClick={() => void act('resend', panel.resent)} size="small">
          {panel.resend}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={() => void act('cancel', panel.cancelled)}
          size="small">
          {panel.cancel}
        </Button>
      </div>
    </div>
  )
}
