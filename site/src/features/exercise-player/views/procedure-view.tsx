import { useRef } from 'react'
import { messages } from '../messages.fr.ts'
import type { ViewProps } from '../view-props.ts'
import { Sequence } from './sequence.tsx'

/** Steps to take from a heap into an order; some must be left there. */
export function ProcedureView({ question, answer, onAnswer, parts, graded, orderOf }: ViewProps<'procedure'>) {
  const texts = [...question.steps, ...question.intruders].map(({ text }) => text)
  const textOf = (place: number) => texts[place] ?? ''
  const left = orderOf(texts.length).filter((place) => !answer.steps.includes(place))
  const heading = useRef<HTMLParagraphElement>(null)
  const done = (steps: number[]) => onAnswer({ type: 'procedure', steps })
  // The button that was pressed goes with its step: its neighbour takes the focus over, at the end the step itself.
  const add = (place: number) => {
    const index = left.indexOf(place)
    done([...answer.steps, place])
    requestAnimationFrame(() => {
      const buttons = (of: string) => [
        ...(heading.current?.parentElement?.querySelectorAll<HTMLButtonElement>(`${of} button`) ?? []),
      ]
      const others = buttons('.sequence-left')
      const next = others[index] ?? others.at(-1) ?? buttons('.sequence').at(-1)
      next?.focus()
    })
  }
  const wrongWord = (place: number) => (place < question.steps.length ? messages.misplaced : messages.notToDo)
  const forgotten = parts.filter(({ verdict }) => verdict === 'missed')
  return (
    <>
      <legend>{messages.procedure}</legend>
      <p className="answer-heading" ref={heading}>
        {messages.sequence}
      </p>
      {answer.steps.length === 0 && <p className="answer-help">{messages.emptySequence}</p>}
      <Sequence order={answer.steps} {...{ textOf, parts, wrongWord, graded }} onOrder={done} removable />
      {graded && forgotten.length > 0 && (
        <ul className="sequence-left">
          {forgotten.map(({ part }) => (
            <li key={part} className="sequence-item choice-missed">
              <span className="choice-text">
                {textOf(part)}
                <span className="part-note part-missed">
                  <strong>{messages.verdicts.missed}</strong>
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {!graded && left.length > 0 && (
        <>
          <p className="answer-heading">{messages.available}</p>
          <ul className="sequence-left">
            {left.map((place) => (
              <li key={place} className="sequence-item">
                <span className="choice-text">{textOf(place)}</span>
                <button
                  type="button"
                  className="small-button"
                  data-pagefind-ignore=""
                  aria-label={messages.withItem(messages.add, textOf(place))}
                  onClick={() => add(place)}>
                  {messages.add}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
