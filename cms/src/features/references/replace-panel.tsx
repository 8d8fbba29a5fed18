'use client'

import { type ReplaceableCollection, replaced, type User } from '@mecaformation/contracts/references/uses'
import { Button, toast, useListDrawer } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { messages } from './messages.fr.ts'
import { UserList } from './user-list.tsx'

const { replace, refusals } = messages

type State =
  | { step: 'closed' }
  | { step: 'shown'; by: string; title: string; users: User[] }
  | { step: 'under-way'; by: string; title: string; users: User[] }

interface Props {
  collection: ReplaceableCollection
  id: string
  onReplaced: () => void
}

/** Chooses what takes the place of the document, shows what would change, and does it when that is confirmed. */
export function ReplaceEverywhere({ collection, id, onReplaced }: Props) {
  const [ListDrawer, , { closeDrawer, openDrawer }] = useListDrawer({ collectionSlugs: [collection], uploads: true })
  const [state, setState] = useState<State>({ step: 'closed' })
  const [refusal, setRefusal] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const path = `/api/references/${collection}/${id}/replace`

  useEffect(() => {
    if (state.step === 'shown') heading.current?.focus()
  }, [state.step])

  const choose = async (by: string, title: string) => {
    closeDrawer()
    const answer = await ask(path, { by, isTrial: true })
    setRefusal('refusal' in answer ? answer.refusal : null)
    setState('refusal' in answer ? { step: 'closed' } : { step: 'shown', by, title, users: answer.users })
  }
  const confirm = async (shown: Extract<State, { step: 'shown' }>) => {
    setState({ ...shown, step: 'under-way' })
    const answer = await ask(path, { by: shown.by, isTrial: false })
    if ('refusal' in answer) {
      setRefusal(answer.refusal)
      setState(shown)
      return
    }
    setRefusal(null)
    setState({ step: 'closed' })
    toast.success(replace.done(answer.users.length))
    onReplaced()
  }

  return (
    <div className="replace-everywhere">
      {refusal === null ? null : <p role="alert">{refusal}</p>}
      {state.step === 'closed' ? (
        <Button buttonStyle="secondary" margin={false} onClick={openDrawer} size="small">
          {replace.open}
        </Button>
      ) : (
        <>
          <h4 ref={heading} tabIndex={-1}>
            {replace.by(state.title)}
          </h4>
          {state.users.length === 0 ? <p>{replace.nothing}</p> : <UserList say={outcome} users={state.users} />}
          <p className="schedule-panel__actions">
            {state.users.length === 0 ? null : (
              <Button
                disabled={state.step === 'under-way'}
                margin={false}
                onClick={() => (state.step === 'shown' ? void confirm(state) : undefined)}
                size="small">
                {state.step === 'under-way' ? replace.underWay : replace.confirm(state.users.length)}
              </Button>
            )}
            <Button
              buttonStyle="secondary"
              disabled={state.step === 'under-way'}
              margin={false}
              onClick={() => setState({ step: 'closed' })}
              size="small">
              {replace.cancel}
            </Button>
          </p>
        </>
      )}
      <ListDrawer
        allowCreate={false}
        enableRowSelections={false}
        onSelect={({ doc, docID }) => void choose(String(docID), titleOf(doc))}
      />
    </div>
  )
}

function outcome({ isPublished, isDraft }: User): string {
  if (!isPublished) return replace.draft
  return isDraft ? replace.both : replace.published
}

function titleOf(doc: Record<string, unknown>): string {
  return [doc.title, doc.originalName, doc.filename].find((name) => typeof name === 'string') ?? ''
}

const refused = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

async function ask(
  path: string,
  body: { by: string; isTrial: boolean },
): Promise<{ users: User[] } | { refusal: string }> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer: unknown = await response.json()
    if (response.ok) return { users: replaced.parse(answer).users }
    return { refusal: refused.safeParse(answer).data?.errors[0]?.message ?? refusals.unreachable }
  } catch (error) {
    console.warn(path, error)
    return { refusal: refusals.unreachable }
  }
}
