import type { PartGrade } from '@mecaformation/domain/exercises/grading/grade-result'
import { useRef } from 'react'
import { messages } from '../messages.fr.ts'
import { moved } from './moved.ts'
import { PartNote } from './part-note.tsx'

interface Props {
  /** The places of items, first to last. */
  order: readonly number[]
  textOf: (place: number) => string
  onOrder: (order: number[]) => void
  /** Whether items can be taken out again. */
  removable?: boolean
  parts: readonly PartGrade[]
  /** What a wrong part is called: out of place, or out of the question. */
  wrongWord?: (place: number) => string
  graded: boolean
}

/** Items in an order that buttons change; focus stays with the item that moves, or goes to the neighbour of one removed. */
export function Sequence({ order, textOf, onOrder, removable = false, parts, wrongWord, graded }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const move = (index: number, by: number) => {
    onOrder(moved(order, index, by))
    const target = index + by
    const isAtEnd = by < 0 ? target === 0 : target === order.length - 1
    // At an end the button that was pressed goes out of use: the other one of the item takes over.
    const wanted = isAtEnd ? -by : by
    requestAnimationFrame(() => {
      const item = list.current?.children.item(target)
      item?.querySelector<HTMLButtonElement>(`[data-move="${wanted}"]`)?.focus()
    })
  }
  const remove = (index: number) => {
    onOrder(order.filter((_, other) => other !== index))
    requestAnimationFrame(() => {
      const items = [...(list.current?.children ?? [])]
      const next = items[index] ?? items.at(-1) ?? list.current?.closest('fieldset')
      const button = next?.querySelector<HTMLButtonElement>('button:last-of-type:not([disabled])')
      button?.focus()
    })
  }
  return (
    <ol className="sequence" ref={list}>
      {order.map((place, index) => {
        const text = textOf(place)
        const grade = parts.find(({ part }) => part === place)
        return (
          <li key={place} className={`sequence-item ${grade === undefined ? '' : `choice-${grade.verdict}`}`}>
            <span className="choice-text">
              {text}
              <PartNote grade={grade} words={{ wrong: wrongWord?.(place) ?? messages.misplaced }} />
            </span>
            {!graded && (
              <span className="sequence-moves" data-pagefind-ignore="">
                <MoveButton
                  label={messages.up}
                  item={text}
                  by={-1}
                  disabled={index === 0}
                  onMove={() => move(index, -1)}
                />
                <MoveButton
                  label={messages.down}
                  item={text}
                  by={1}
                  disabled={index === order.length - 1}
                  onMove={() => move(index, 1)}
                />
                {removable && (
                  <button
                    type="button"
                    className="small-button"
                    aria-label={messages.withItem(messages.remove, text)}
                    onClick={() => remove(index)}>
                    {messages.remove}
                  </button>
                )}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}

interface MoveButtonProps {
  label: string
  item: string
  by: -1 | 1
  disabled: boolean
  onMove: () => void
}

function MoveButton({ label, item, by, disabled, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      className="small-button"
      data-move={by}
      aria-label={messages.withItem(label, item)}
      disabled={disabled}
      onClick={onMove}>
      <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>
    </button>
  )
}
