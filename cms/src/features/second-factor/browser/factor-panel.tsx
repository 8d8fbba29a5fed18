'use client'

import '../../../platform/people.css'
import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import { postJson } from '../../../platform/post-json.ts'
import { messages } from '../messages.fr.ts'
import { EnrolmentSteps } from './enrolment-steps.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { enrolmentShape, factorShape, recoveryShape, type ShownEnrolment, type ShownFactor } from './shapes.ts'

const { panel: texts } = messages

/** On an account: how its second factor stands; for its person, setting it up and its codes. */
export function FactorPanel() {
  const { id, title } = useDocumentInfo()
  const [factor, setFactor] = useState<ShownFactor | null>(null)
  const [enrolment, setEnrolment] = useState<ShownEnrolment | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  const [code, setCode] = useState('')
  const codeId = useId()
  const url = `/api/users/${id}/second-factor`

  const load = useCallback(async () => {
    if (id === undefined) return
    try {
      setFactor(factorShape.safeParse(await (await fetch(url)).json()).data ?? null)
    } catch (error) {
      console.warn('second factor', error)
    }
  }, [id, url])
  useEffect(() => void load(), [load])
  if (factor === null) return null

  const send = async (path: string, body: object) => {
    const answer = await postJson(`${url}${path}`, body)
    setCode('')
    if (!answer.ok) toast.error(answer.message)
    await load()
    return answer.ok ? answer.body : null
  }
  const begin = async () => setEnrolment(enrolmentShape.safeParse(await send('/begin', {})).data ?? null)
  const takeCodes = async (path: string) => {
    const made = recoveryShape.safeParse(await send(path, { code })).data
    if (made === undefined) return
    setEnrolment(null)
    setCodes(made.recoveryCodes)
  }
  const reset = async () => {
    if (!factor.isOwn && !window.confirm(texts.sure(title ?? ''))) return
    if ((await send('/reset', factor.isOwn ? { code } : {})) !== null) toast.success(texts.removed)
  }
  const isConfirmed = factor.state === 'confirmed'
  return (
    <section className="people-panel">
      <h2>{texts.title}</h2>
      <p>
        {texts.states[factor.state]} {isConfirmed && texts.left(factor.codes)}
        {!isConfirmed && factor.isRequired && texts.required}
      </p>
      {codes !== null && <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />}
      {enrolment !== null && <EnrolmentSteps enrolment={enrolment} />}
      {factor.isOwn && (isConfirmed || enrolment !== null) && (
        <>
          <label htmlFor={codeId}>{texts.code}</label>
          <input
            autoComplete="one-time-code"
            id={codeId}
            onChange={(event) => setCode(event.target.value)}
            type="text"
            value={code}
          />
        </>
      )}
      <div className="buttons">
        {factor.isOwn && !isConfirmed && enrolment === null && (
          <Button margin={false} onClick={() => void begin()} size="small">
            {texts.begin}
          </Button>
        )}
        {enrolment !== null && (
          <Button margin={false} onClick={() => void takeCodes('/confirm')} size="small">
            {texts.confirm}
          </Button>
        )}
        {factor.isOwn && isConfirmed && (
          <Button buttonStyle="secondary" margin={false} onClick={() => void takeCodes('/recovery-codes')} size="small">
            {texts.renew}
          </Button>
        )}
        {factor.state !== 'none' && (isConfirmed || !factor.isOwn) && (
          <Button buttonStyle="secondary" margin={false} onClick={() => void reset()} size="small">
            {factor.isOwn ? texts.removeOwn : texts.remove}
          </Button>
        )}
      </div>
    </section>
  )
}
