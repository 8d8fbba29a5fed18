'use client'

import { type FormEvent, useEffect, useId, useState } from 'react'
import { z } from 'zod'
import { postJson } from '../../platform/post-json.ts'
import '../../platform/people.css'
import { messages } from './messages.fr.ts'

const texts = messages.accept
const person = z.object({ name: z.string(), email: z.string() })

type Shown =
  | { name: 'reading' }
  | { name: 'closed'; reason: string }
  | { name: 'form'; who: z.infer<typeof person> }
  | { name: 'done' }

/** The secret stands behind the hash sign of the address, which no server sees; only sending the form uses it up. */
export function AcceptForm() {
  const [shown, setShown] = useState<Shown>({ name: 'reading' })
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const id = useId()

  useEffect(() => {
    const look = async () => {
      const answer = await postJson('/api/invitations/look', { secret: location.hash.slice(1) })
      const who = answer.ok ? person.safeParse(answer.body).data : undefined
      if (who !== undefined) return setShown({ name: 'form', who })
      setShown({
        name: 'closed',
        reason: answer.body === null ? messages.refusals.unreachable : messages.refusals.link,
      })
    }
    void look()
  }, [])

  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (password !== again) return setTrouble(texts.different)
    const answer = await postJson('/api/invitations/accept', { secret: location.hash.slice(1), password })
    if (!answer.ok) return setTrouble(answer.message)
    history.replaceState(null, '', location.pathname)
    setShown({ name: 'done' })
  }

  if (shown.name === 'reading') return <p role="status">{texts.reading}</p>
  if (shown.name === 'closed') return <p role="alert">{shown.reason}</p>
  if (shown.name === 'done') {
    return (
      <p role="status">
        {texts.done} <a href="/admin/login">{texts.signIn}</a>
      </p>
    )
  }
  const field = (name: string, label: string, value: string, onChange: (value: string) => void) => (
    <div className="field">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input
        autoComplete="new-password"
        id={`${id}-${name}`}
        onChange={(event) => onChange(event.target.value)}
        required
        type="password"
        value={value}
      />
    </div>
  )
  return (
    <form className="login__form sign-in" onSubmit={(event) => void send(event)}>
      <h1>{texts.title}</h1>
      <p>{texts.greeting(shown.who.name)}</p>
      {trouble !== null && <p role="alert">{trouble}</p>}
      <div className="field">
        <label htmlFor={`${id}-email`}>{texts.email}</label>
        <input autoComplete="username" id={`${id}-email`} readOnly type="email" value={shown.who.email} />
      </div>
      {field('password', texts.password, password, setPassword)}
      {field('again', texts.again, again, setAgain)}
      <p className="help">{texts.rules}</p>
      <button className="btn btn--style-primary btn--size-large" type="submit">
        {texts.send}
      </button>
    </form>
  )
}
