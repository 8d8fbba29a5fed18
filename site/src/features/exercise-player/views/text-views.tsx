import { drawnQuestion } from '@mecaformation/domain/exercises/parametric/drawn-question'
import { messages } from '../messages.fr.ts'
import type { ViewProps } from '../view-props.ts'

/** A number with its unit, typed together as on paper. */
export function NumberView(props: (ViewProps<'numeric'> | ViewProps<'parametric'>) & { asked?: string }) {
  const { question, answer, asked, onAnswer, prefix } = props
  const help = `${prefix}-aide`
  return (
    <>
      <legend>
        {asked !== undefined && <span className="drawn-question">{asked}</span>}
        {messages.number(question.unit)}
      </legend>
      <input
        className="answer-line answer-number"
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-label={messages.yourAnswer}
        aria-describedby={help}
        value={answer.text}
        onChange={({ target }) => onAnswer({ type: answer.type, text: target.value })}
      />
      <p className="answer-help" id={help} data-pagefind-ignore="">
        {messages.numberHelp}
      </p>
    </>
  )
}

/** A question whose values are drawn. */
export function ParametricView(props: ViewProps<'parametric'>) {
  const { question, drawing } = props
  return <NumberView {...props} asked={drawing === null ? question.template : drawnQuestion(question, drawing).text} />
}

export function ShortTextView({ answer, onAnswer }: ViewProps<'shortText'>) {
  return (
    <>
      <legend>{messages.shortText}</legend>
      <input
        className="answer-line"
        type="text"
        autoComplete="off"
        aria-label={messages.yourAnswer}
        value={answer.text}
        onChange={({ target }) => onAnswer({ type: 'shortText', text: target.value })}
      />
    </>
  )
}
