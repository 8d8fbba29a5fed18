'use client'

import type { ReviewComment } from '@mecaformation/contracts/workflow/review'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { goToField } from './field-on-page.ts'
import type { PlacedField } from './form-fields.ts'
import { messages } from './messages.fr.ts'
import type { Act } from './use-review.ts'

const { panel } = messages

interface CommentProps {
  act: Act
  comment: ReviewComment
  mayAct: boolean
  /** Null when the field is gone. */
  place: PlacedField | null
}

/** A comment with its answers, the way to its field, and what one can do about it. */
export function Comment({ act, comment, mayAct, place }: CommentProps) {
  const [reply, setReply] = useState('')
  const label = place?.label ?? comment.label
  const isOpen = comment.resolvedBy === null
  const answer = async () => {
    if (await act(`/comments/${comment.id}/replies`, { text: reply })) setReply('')
  }
  return (
    <li>
      {place === null ? (
        <p>
          <strong>{label}</strong> ({panel.gone})
        </p>
      ) : (
        <button
          aria-label={panel.goTo(label)}
          className="review-comments__field"
          onClick={() => goToField(place)}
          type="button">
          {label}
        </button>
      )}
      {comment.quote !== '' && <blockquote>{panel.quote(comment.quote)}</blockquote>}
      {[comment, ...comment.replies].map(({ id, author, at, text }) => (
        <div className="review-comments__said" key={id}>
          <p>
            <strong>{author}</strong> <time dateTime={at}>{messages.shortMoment(at)}</time>
          </p>
          <p>{text}</p>
        </div>
      ))}
      {comment.resolvedBy !== null && <p>{panel.resolvedBy(comment.resolvedBy)}</p>}
      {mayAct && (
        <div className="plan-form">
          {isOpen && (
            <textarea
              aria-label={panel.replyTo(label)}
              maxLength={4000}
              onChange={({ target }) => setReply(target.value)}
              placeholder={panel.reply}
              rows={1}
              value={reply}
            />
          )}
          <p className="schedule-panel__actions">
            {isOpen && reply.trim() !== '' && (
              <Button buttonStyle="secondary" margin={false} onClick={() => void answer()} size="small">
                {panel.reply}
              </Button>
            )}
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => void act(`/comments/${comment.id}/${isOpen ? 'resolve' : 'reopen'}`)}
              size="small">
              {isOpen ? panel.resolve : panel.reopen}
            </Button>
          </p>
        </div>
      )}
    </li>
  )
}
