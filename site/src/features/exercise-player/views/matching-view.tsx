import { rightSides } from '@mecaformation/domain/exercises/grading/grade-matching'
import { messages } from '../messages.fr.ts'
import type { ViewProps } from '../view-props.ts'
import { PartNote } from './part-note.tsx'

/** A list of right sides beside each left one. */
export function MatchingView({ question, answer, onAnswer, parts, orderOf, prefix }: ViewProps<'matching'>) {
  const rights = rightSides(question)
  const order = orderOf(rights.length)
  const choose = (left: number, value: string) => {
    const chosen = value === '' ? null : Number(value)
    onAnswer({
      type: 'matching',
      rights: question.pairs.map((_, place) => (place === left ? chosen : (answer.rights[place] ?? null))),
    })
  }
  return (
    <>
      <legend>{messages.matchEach}</legend>
      {question.pairs.map(({ left }, place) => {
        const grade = parts.find(({ part }) => part === place)
        const id = `${prefix}-${place}`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: pairs are named by their places, and never move.
          <div key={place} className={`match ${grade === undefined ? '' : `choice-${grade.verdict}`}`}>
            <label htmlFor={id}>{left}</label>
            <select
              id={id}
              data-pagefind-ignore=""
              value={answer.rights[place] ?? ''}
              onChange={({ target }) => choose(place, target.value)}>
              <option value="">{messages.chooseInList}</option>
              {order.map((right) => (
                <option key={right} value={right}>
                  {rights[right]}
                </option>
              ))}
            </select>
            <PartNote grade={grade} />
          </div>
        )
      })}
      <p className="on-paper" aria-hidden="true" data-pagefind-ignore="">
        {messages.printedChoices(order.map((right) => rights[right] ?? ''))}
      </p>
    </>
  )
}
