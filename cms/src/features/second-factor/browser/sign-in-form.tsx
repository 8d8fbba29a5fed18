'use client'

import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import '../../../platform/people.css'
import { postJson } from '../../../platform/post-json.ts'
import { messages } from '../messages.fr.ts'
import { EnrolmentSteps } from './enrolment-steps.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { lackingShape, recoveryShape, type ShownEnrolment } from './shapes.ts'

const texts = messages.signIn

type Step =
  | { name: 'password' }
  | { name: 'code' }
  | { name: 'enrol'; enrolment: ShownEnrolment }
  | { name: 'recovery'; codes: string[] }

/** Password, then the second factor where the account has or needs one; the password is sent again with it. */
export function SignInForm({ target }: { target: string }) {
  const [step, setStep] = useState<Step>({ name: 'password' })
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)
  const enter = () => location.assign(target)

  const send = async (event: FormEvent) => {
    event.preventDefault()
    setIsSending(true)
    const isFirst = step.name === 'password'
    const answer = await postJson('/api/users/login', { email, password, ...(isFirst ? {} : { code }) })
    if (answer.ok) {
      const made = recoveryShape.safeParse(answer.body)
      if (!made.success) return enter()
      setStep({ name: 'recovery', codes: made.data.recoveryCodes })
      return
    }
    setIsSending(false)
    setCode('')
    const lacking = lackingShape.safeParse(answer.body).data?.secondFactor
    setTrouble(isFirst && lacking !== undefined ? null : answer.message)
    if (lacking !== undefined) {
      setStep(lacking.step === 'code' ? { name: 'code' } : { name: 'enrol', enrolment: lacking.enrolment })
    }
  }

  if (step.name === 'recovery') return <RecoveryCodes codes={step.codes} onKept={enter} />
  return (
    <form className="login__form sign-in" onSubmit={(event) => void send(event)}>
      {trouble !== null && <p role="alert">{trouble}</p>}
      {step.name === 'password' ? (
        <>
          <h1>{texts.title}</h1>
          <Field autoComplete="username" label={texts.email} onChange={setEmail} type="email" value={email} />
          <Field
            autoComplete="current-password"
            label={texts.password}
            onChange={setPassword}
            type="password"
            value={password}
          />
          <p>
            <a href="/admin/forgot">{texts.forgotten}</a>
          </p>
        </>
      ) : (
        <>
          <h1>{texts.enrolTitle}</h1>
          {step.name === 'enrol' && <EnrolmentSteps enrolment={step.enrolment} />}
          <Field
            autoComplete="one-time-code"
            help={step.name === 'code' ? texts.codeHelp : undefined}
            isFirst
            label={texts.code}
            onChange={setCode}
            type="text"
            value={code}
          />
        </>
      )}
      <div className="buttons">
        <button className="btn btn--style-primary btn--size-large" disabled={isSending} type="submit">
          {step.name === 'password' ? texts.send : texts.verify}
        </button>
        {step.name !== 'password' && (
          <button
            className="btn btn--style-secondary btn--size-large"
            onClick={() => {
              setTrouble(null)
              setStep({ name: 'password' })
            }}
            type="button">
            {texts.back}
          </button>
        )}
      </div>
    </form>
  )
}

interface FieldProps {
  autoComplete: string
  help?: string | undefined
  /** Where one writes as soon as it appears. */
  isFirst?: boolean
  label: string
  onChange: (value: string) => void
  type: string
  value: string
}

function Field({ autoComplete, help, isFirst = false, label, onChange, type, value }: FieldProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isFirst) input.current?.focus()
  }, [isFirst])
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        autoComplete={autoComplete}
        id={id}
        onChange={(event) => onChange(event.target.value)}
        ref={input}
        required
        type={type}
        value={value}
      />
      {help !== undefined && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}
