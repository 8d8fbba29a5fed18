'use client'

import type { ReviewReport } from '@mecaformation/contracts/workflow/review'
import type { ReviewAction } from '@mecaformation/domain/workflow/review-state'
import { Button, useDocumentInfo, useFormBackgroundProcessing, useFormModified } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { Comments } from './comments-list.tsx'
import { messages } from './messages.fr.ts'
import { Timeline } from './timeline.tsx'
import { type Act, useReview } from './use-review.ts'
import './review.css'

const { panel } = messages
const weighty: readonly ReviewAction[] = ['ask', 'approve']

/** How far the text has come, what people say of it, and what one can decide: beside the document. */
export function ReviewPanel() {
  const { id, collectionSlug } = useDocumentInfo()
  if (id === undefined || collectionSlug === undefined) return null
  return <Review collection={collectionSlug} id={String(id)} />
}

function Review({ collection, id }: { collection: string; id: string }) {
  const { review, trouble, refusal, act } = useReview(`/api/review/${collection}/${id}`)
  return (
    <section aria-label={panel.label} className="publication-state review-panel">
      <h3>{panel.label}</h3>
      {trouble !== null && <p role="alert">{panel.troubles[trouble]}</p>}
      {review !== null && (
        <>
          <p>
            <strong className={`review-state is-${review.state}`}>{messages.states[review.state]}</strong>{' '}
            {review.askedBy !== null && panel.asked(review.askedBy)}
          </p>
          <Decisions act={act} review={review} />
          {refusal !== null && <p role="alert">{refusal}</p>}
          <Comments act={act} collection={collection} review={review} />
          <Timeline entries={review.timeline} versions={`/admin/collections/${collection}/${id}/versions`} />
        </>
      )}
    </section>
  )
}

function Decisions({ act, review: { actions, needsComment } }: { act: Act; review: ReviewReport }) {
  const [note, setNote] = useState('')
  const noteId = useId()
  // What is handed on is what is saved; and a save behind it would lock the document for the next person.
  const isModified = useFormModified()
  const isSaving = useFormBackgroundProcessing()
  const decide = async (action: ReviewAction) => {
    if (await act('', { action, note })) setNote('')
  }
  return (
    <>
      {actions.some((action) => action !== 'withdraw') && (
        <div className="plan-form">
          <label htmlFor={noteId}>{panel.note}</label>
          <input
            id={noteId}
            maxLength={1000}
            onChange={({ target }) => setNote(target.value)}
            type="text"
            value={note}
          />
        </div>
      )}
      <p className="schedule-panel__actions">
        {actions.map((action) => (
          <Button
            disabled={isModified || isSaving}
            buttonStyle={weighty.includes(action) ? 'primary' : 'secondary'}
            key={action}
            margin={false}
            onClick={() => void decide(action)}
            size="small">
            {messages.actions[action]}
          </Button>
        ))}
      </p>
      {needsComment && <p className="review-panel__hint">{panel.needsComment}</p>}
    </>
  )
}
