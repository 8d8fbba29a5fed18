'use client'

import type { ReviewReport } from '@mecaformation/contracts/workflow/review'
import { Comment } from './comment.tsx'
import { messages } from './messages.fr.ts'
import { NewComment } from './new-comment.tsx'
import { usePlacedFields } from './use-placed-fields.ts'
import type { Act } from './use-review.ts'

const { panel } = messages

interface CommentsProps {
  act: Act
  collection: string
  review: ReviewReport
}

/** What was said of the text: what is open first, what is settled folded away. */
export function Comments({ act, collection, review: { comments, mayComment } }: CommentsProps) {
  const { fields, placeOf } = usePlacedFields(collection)
  const open = comments.filter(({ resolvedBy }) => resolvedBy === null)
  const resolved = comments.filter(({ resolvedBy }) => resolvedBy !== null)
  const shown = (list: typeof comments) => (
    <ul className="review-comments">
      {list.map((comment) => (
        <Comment act={act} comment={comment} key={comment.id} mayAct={mayComment} place={placeOf(comment.anchor)} />
      ))}
    </ul>
  )
  return (
    <>
      <h4>{panel.comments(open.length)}</h4>
      {comments.length === 0 ? <p>{panel.none}</p> : null}
      {open.length > 0 && shown(open)}
      {mayComment && <NewComment act={act} fields={fields} />}
      {resolved.length > 0 && (
        <details>
          <summary>{panel.resolved(resolved.length)}</summary>
          {shown(resolved)}
        </details>
      )}
    </>
  )
}
