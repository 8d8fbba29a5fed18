'use client'

import { frenchDuration } from '@mecaformation/domain/courses/course-duration'
import { DraggableSortable, FieldDescription, FieldError, FieldLabel, useDocumentInfo, useField } from '@payloadcms/ui'
import type { RelationshipFieldClientProps } from 'payload'
import { useEffect, useEffectEvent, useState } from 'react'
import { messages } from '../messages.fr.ts'
import { LessonRow } from './lesson-row.tsx'
import { type Lesson, readLessons } from './lessons.ts'
import { NewLesson } from './new-lesson.tsx'
import { moved } from './order.ts'
import './programme.css'

const { programme: words } = messages

/** The lessons of a module in their order, each with its title, its duration and its state. */
export function LessonsInModule({ field, path: given, readOnly }: RelationshipFieldClientProps) {
  const { disabled, path, setValue, showError, value } = useField<string[] | null>({ potentiallyStalePath: given })
  const { id: course } = useDocumentInfo()
  const { lessons, isUnreachable, readAgain } = useLessons(course === undefined ? null : String(course))
  const ids = Array.isArray(value) ? value.map(String) : []
  const isFixed = readOnly === true || disabled
  const titleOf = (id: string) => lessons?.get(id)?.title || words.untitled
  const minutes = ids.reduce((sum, id) => sum + (lessons?.get(id)?.minutes ?? 0), 0)
  const others = [...(lessons?.values() ?? [])].filter(({ id }) => !ids.includes(id))

  return (
    <div className="field-type programme" id={`field-${path.replaceAll('.', '__')}`}>
      <FieldLabel label={field.label ?? messages.lessons} path={path} required={field.required === true} />
      <FieldError path={path} showError={showError} />
      <p className="programme__sum" role="status">
        {words.list(ids.length, frenchDuration(minutes))}
      </p>
      {isUnreachable ? <p role="alert">{words.unreachable}</p> : null}
      <DraggableSortable
        className="programme__lessons"
        ids={ids}
        onDragEnd={({ moveFromIndex, moveToIndex }) => setValue(moved(ids, moveFromIndex, moveToIndex))}>
        {ids.map((id, place) => (
          <LessonRow
            id={id}
            isFirst={place === 0}
            isFixed={isFixed}
            isLast={place === ids.length - 1}
            key={id}
            lesson={lessons === null ? null : lessons.get(id)}
            move={(by) => setValue(moved(ids, place, place + by))}
            readAgain={readAgain}
            remove={() => setValue(ids.toSpliced(place, 1))}
          />
        ))}
      </DraggableSortable>
      {course === undefined ? <p>{words.saveFirst}</p> : null}
      {isFixed || course === undefined ? null : (
        <div className="programme__tools">
          {others.length === 0 ? null : (
            <label>
              {words.add}
              <select onChange={({ target }) => target.value !== '' && setValue([...ids, target.value])} value="">
                <option value="">{words.choose}</option>
                {others.map(({ id }) => (
                  <option key={id} value={id}>
                    {titleOf(id)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <NewLesson
            course={String(course)}
            onMade={(lesson) => {
              setValue([...ids, lesson])
              readAgain()
            }}
          />
        </div>
      )}
      <FieldDescription description={messages.lessonsHelp} path={path} />
    </div>
  )
}

function useLessons(course: string | null) {
  const [lessons, setLessons] = useState<ReadonlyMap<string, Lesson> | null>(null)
  const [isUnreachable, setIsUnreachable] = useState(false)
  const read = useEffectEvent(async (anew: boolean) => {
    if (course === null) return
    try {
      setLessons(new Map((await readLessons(course, { anew })).map((lesson) => [lesson.id, lesson])))
      setIsUnreachable(false)
    } catch (error) {
      console.warn(error)
      setIsUnreachable(true)
    }
  })
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each course, and when it is asked for
  useEffect(() => void read(round > 0), [course, round])
  return { lessons, isUnreachable, readAgain: () => setRound((number) => number + 1) }
}
