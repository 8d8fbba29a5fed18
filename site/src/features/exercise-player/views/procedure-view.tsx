import { messages } from '../messages.fr.ts'
import type { ViewProps } from '../view-props.ts'
import { Sequence } from './sequence.tsx'

/** Steps to take from a heap into an order; some must be left there. */
export function ProcedureView({ question, answer, onAnswer, parts, graded, orderOf }: ViewProps<'procedure'>) {
  const texts = [...question.steps, ...question.intruders].map(({ text }) => text)
  const textOf = (place: number) => texts[place] ?? ''
  const left = orderOf(texts.length).filter((place) => !answer.steps.includes(place))
  const done = (steps: number[]) => onAnswer({ type: 'procedure', steps })
  const wrongWord = (place: number) => (place < question.steps.length ? messages.misplaced : messages.notToDo)
  const forgotten = parts.filter(({ verdict }) => verdict === 'missed')
  return (
    <>
      <legend>{messages.procedure}</legend>
      <p className="answer-heading">{messages.sequence}</p>
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
                  onClick={() => done([...answer.steps, place])}>
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
