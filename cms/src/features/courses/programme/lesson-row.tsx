'use client'

import { Button, useDocumentDrawer, useDraggableSortable } from '@payloadcms/ui'
import { messages } from '../messages.fr.ts'
import { type Lesson, stateOf } from './lessons.ts'

const { programme: words } = messages

interface Props {
  id: string
  /** `null` until it is read; `undefined` when the course has no such lesson. */
  lesson: Lesson | null | undefined
  isFirst: boolean
  isLast: boolean
  isFixed: boolean
  move: (by: number) => void
  remove: () => void
  readAgain: () => void
}

/** One lesson in its module: dragged by its handle, or moved by its buttons. */
export function LessonRow({ id, lesson, isFirst, isLast, isFixed, move, remove, readAgain }: Props) {
  const { attributes, isDragging, listeners, setNodeRef, transform, transition } = useDraggableSortable({
    id,
    disabled: isFixed,
  })
  const [LessonDrawer, , { openDrawer }] = useDocumentDrawer({ collectionSlug: 'lessons', id })
  const title = lesson === undefined ? words.gone : lesson?.title || words.untitled
  const button = (icon: string, label: string, onClick: () => void, disabled = false) => (
    <button aria-label={label} disabled={disabled} onClick={onClick} title={label} type="button">
      {icon}
    </button>
  )
  return (
    <div
      className={isDragging ? 'programme__lesson programme__lesson--dragged' : 'programme__lesson'}
      ref={setNodeRef}
      style={{ transform, transition }}>
      {isFixed ? null : (
        <button
          {...attributes}
          {...listeners}
          aria-label={words.drag(title)}
          className="programme__handle"
          type="button">
          ⠿
        </button>
      )}
      <span className="programme__title">
        {lesson === undefined ? (
          title
        ) : (
          <Button aria-label={words.open(title)} buttonStyle="none" margin={false} onClick={openDrawer}>
            {lesson === null ? '…' : title}
          </Button>
        )}
      </span>
      {lesson ? (
        <>
          <span>{typeof lesson.minutes === 'number' ? words.minutes(lesson.minutes) : words.noMinutes}</span>
          <span className={`programme__state programme__state--${stateOf(lesson)}`}>
            {words.states[stateOf(lesson)]}
          </span>
        </>
      ) : null}
      {lesson ? (
        <a
          aria-label={words.openPage(title)}
          className="programme__page"
          href={`/admin/collections/lessons/${id}`}
          title={words.openPage(title)}>
          ✎
        </a>
      ) : null}
      {isFixed ? null : (
        <span className="programme__buttons">
          {button('↑', words.up(title), () => move(-1), isFirst)}
          {button('↓', words.down(title), () => move(1), isLast)}
          {button('×', words.remove(title), remove)}
        </span>
      )}
      <LessonDrawer onSave={readAgain} />
    </div>
  )
}
