import type { AnswerOf } from '@mecaformation/domain/exercises/answer'
import { messages } from '../messages.fr.ts'
import type { ViewProps } from '../view-props.ts'
import { ChoiceRow } from './choice-row.tsx'

/** One right choice, or several. */
export function ChoicesView(props: ViewProps<'single'> | ViewProps<'multiple'>) {
  const { question, answer, onAnswer, parts, orderOf, prefix } = props
  const order = question.shuffle ? orderOf(question.choices.length) : question.choices.map((_, place) => place)
  const chosen = answer.type === 'single' ? [answer.choice] : answer.choices
  return (
    <>
      <legend>{question.type === 'single' ? messages.chooseOne : messages.chooseSeveral}</legend>
      {order.map((place) => {
        const choice = question.choices[place]
        return (
          choice && (
            <ChoiceRow
              key={place}
              kind={question.type === 'single' ? 'radio' : 'checkbox'}
              name={prefix}
              text={choice.text}
              checked={chosen.includes(place)}
              onToggle={() => onAnswer(toggled(answer, place))}
              grade={parts.find(({ part }) => part === place)}
            />
          )
        )
      })}
    </>
  )
}

function toggled(answer: AnswerOf<'single' | 'multiple'>, place: number): AnswerOf<'single' | 'multiple'> {
  if (answer.type === 'single') return { type: 'single', choice: place }
  const { choices } = answer
  return {
    type: 'multiple',
    choices: choices.includes(place) ? choices.filter((other) => other !== place) : [...choices, place],
  }
}
