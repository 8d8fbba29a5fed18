import { messages } from '../messages.fr.ts'
import type { ViewProps } from '../view-props.ts'
import { ChoiceRow } from './choice-row.tsx'

/** A text of one's own; then the model, and what one finds of it in one's text. */
export function FreeAnswerView(props: ViewProps<'freeAnswer'>) {
  const { question, answer, onAnswer, parts, graded, judging, prefix } = props
  const toggle = (part: number) => {
    const { met } = answer
    onAnswer({ ...answer, met: met.includes(part) ? met.filter((other) => other !== part) : [...met, part] })
  }
  return (
    <>
      <legend>{messages.freeAnswer}</legend>
      <textarea
        className="answer-line"
        rows={5}
        aria-label={messages.yourAnswer}
        readOnly={judging || graded}
        value={answer.text}
        onChange={({ target }) => onAnswer({ ...answer, text: target.value })}
      />
      {judging && (
        <div className="model-answer">
          <p className="label">{messages.modelAnswer}</p>
          {question.modelAnswer.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {(judging || graded) && (
        <fieldset className="criteria" disabled={graded}>
          <legend>{messages.judge}</legend>
          {question.criteria.map(({ text, points }, part) => (
            <ChoiceRow
              key={text}
              kind="checkbox"
              name={`${prefix}-critere`}
              text={`${text} (${messages.points(points)})`}
              checked={answer.met.includes(part)}
              onToggle={() => toggle(part)}
              grade={parts.find((grade) => grade.part === part)}
              words={messages.criterionVerdicts}
            />
          ))}
        </fieldset>
      )}
    </>
  )
}
