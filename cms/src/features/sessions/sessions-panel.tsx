'use client'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import { postJson } from '../../platform/post-json.ts'
import { messages } from './messages.fr.ts'

const listed = z.object({
  isOwn: z.boolean(),
  sessions: z.array(
    z.object({ id: z.string(), createdAt: z.coerce.date(), device: z.string(), isCurrent: z.boolean() }),
  ),
})
const closed = z.object({ closed: z.number() })

/** On an account: where its person is signed in, and closing that. */
export function SessionsPanel() {
  const { id } = useDocumentInfo()
  const [list, setList] = useState<z.infer<typeof listed> | null>(null)
  const url = `/api/users/${id}/sessions`

  const load = useCallback(async () => {
    if (id === undefined) return
    try {
      setList(listed.safeParse(await (await fetch(url)).json()).data ?? null)
    } catch (error) {
      console.warn('sessions', error)
    }
  }, [id, url])
  useEffect(() => void load(), [load])
  if (list === null) return null

  const close = async (body: object) => {
    const answer = await postJson(`${url}/close`, body)
    if (!answer.ok) return void toast.error(answer.message)
    toast.success(messages.closed(closed.safeParse(answer.body).data?.closed ?? 0))
    await load()
  }
  return (
    <section className="people-panel">
      <h2>{messages.title}</h2>
      {list.sessions.length === 0 && <p>{messages.none}</p>}
      <ul>
        {list.sessions.map((session) => {
          const device = session.device === '' ? messages.unknownDevice : session.device
          return (
            <li key={session.id}>
              <span>
                {device}, {session.isCurrent ? messages.current : messages.opened(session.createdAt)}
              </span>
              {!session.isCurrent && (
                <Button
                  aria-label={messages.closeNamed(device)}
                  buttonStyle="subtle"
                  margin={false}
                  onClick={() => void close({ session: session.id })}
                  size="small">
                  {messages.close}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {list.sessions.some(({ isCurrent }) => !isCurrent) && (
        <Button buttonStyle="secondary" margin={false} onClick={() => void close({ others: true })} size="small">
          {list.isOwn ? messages.closeOthers : messages.closeAll}
        </Button>
      )}
    </section>
  )
}
