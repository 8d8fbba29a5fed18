import { messages } from '../messages.fr.ts'
import type { ViewProps } from '../view-props.ts'
import { ChoiceRow } from './choice-row.tsx'

export function TrueFalseView({ question, answer, onAnswer, graded, prefix }: ViewProps<'trueFalse'>) {
  return (
    <>
      <legend>{messages.trueOrFalse}</legend>
      <div className="choice-pair">
        {[true, false].map((value) => {
          const verdict = value === question.answer ? 'right' : 'wrong'
          const isChosen = answer.value === value
          return (
            <ChoiceRow
              key={String(value)}
              kind="radio"
              name={prefix}
              text={value ? messages.yes : messages.no}
              checked={isChosen}
              onToggle={() => onAnswer({ type: 'trueFalse', value })}
              grade={graded && isChosen ? { part: 0, verdict, feedback: '' } : undefined}
            />
          )
        })}
      </div>
    </>
  )
}
