'use client'

import { type SignOffReport, signOffReport } from '@mecaformation/contracts/sign-off/report'
import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { postJson } from '../../platform/post-json.ts'
import { useAfterSave } from '../../platform/use-after-save.ts'
import { usePolled } from '../../platform/use-polled.ts'
import { messages } from './messages.fr.ts'
import './sign-off.css'

const { panel } = messages
const calmInterval = 15_000
const interval = () => calmInterval

/** Beside a text that concerns safety: why it does, who signed it, and the button of who may. */
export function SignOffPanel() {
  const { id, collectionSlug } = useDocumentInfo()
  if (id === undefined || collectionSlug === undefined) return null
  return <SignOff url={`/api/sign-off/${collectionSlug}/${id}`} />
}

function SignOff({ url }: { url: string }) {
  const { value, trouble, refresh } = usePolled(url, { schema: signOffReport, interval })
  const isSaving = useAfterSave(refresh)

  if (value === null || value.status === 'notNeeded') return null
  return (
    <section aria-label={messages.label} className="publication-state sign-off">
      <h3>{messages.label}</h3>
      {trouble === null ? null : <p>{panel.troubles[trouble]}</p>}
      <p>{panel.why}</p>
      <ul>
        {value.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <State report={value} />
      {value.isShownUnsigned ? <p className="sign-off__quiet">{panel.unsignedOnSite}</p> : null}
      {value.status === 'signed' ? null : <Signing isSaving={isSaving} refresh={refresh} report={value} url={url} />}
    </section>
  )
}

function State({ report: { status, visa } }: { report: SignOffReport }) {
  const given = visa === null ? null : { ...visa, at: new Date(visa.at) }
  if (status === 'signed' && given !== null) return <p className="sign-off__given">{panel.signed(given)}</p>
  return (
    <p className="sign-off__missing">
      {given === null ? '' : `${panel.outdated(given)} `}
      {panel.missing}
    </p>
  )
}

interface SigningProps {
  url: string
  report: SignOffReport
  isSaving: boolean
  refresh: () => void
}

function Signing({ url, report: { hash, maySign }, isSaving, refresh }: SigningProps) {
  const isModified = useFormModified()
  const [isSigning, setSigning] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  if (!maySign) return <p>{panel.ask}</p>
  const sign = async () => {
    setSigning(true)
    const answer = await postJson(url, { hash })
    setSigning(false)
    setRefusal(answer.ok ? null : answer.message)
    refresh()
  }
  return (
    <>
      <p className="sign-off__quiet">{isModified ? panel.saveFirst : panel.statement}</p>
      <Button disabled={isModified || isSaving || isSigning} margin={false} onClick={() => void sign()} size="small">
        {isSigning ? panel.signing : panel.sign}
      </Button>
      {refusal === null ? null : <p role="alert">{refusal}</p>}
    </>
  )
}
