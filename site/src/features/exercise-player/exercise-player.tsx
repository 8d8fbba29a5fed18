import { drawingOf } from '@mecaformation/domain/exercises/parametric/drawing'
import { drawnQuestion } from '@mecaformation/domain/exercises/parametric/drawn-question'
import type { Question } from '@mecaformation/domain/exercises/question'
import { type ReactNode, useEffect, useReducer, useRef, useState } from 'react'
import { answerKey } from './answer-key.ts'
import { messages } from './messages.fr.ts'
import { beginning, playerAfter, shownOrder } from './player-state.ts'
import { QuestionView } from './question-view.tsx'
import { remarkText } from './remark-text.ts'
import { ResultPanel } from './result-panel.tsx'
import type { PlayerPicture } from './view-props.ts'

interface Props {
  id: string
  question: Question
  hints: readonly string[]
  picture: PlayerPicture | null
  /** The author's solution, as the page rendered it. */
  solution?: ReactNode
}

/** One question to practise with: answers, hints, feedback, another try. Without a script it is to be read. */
export function ExercisePlayer({ id, question, hints, picture, solution }: Props) {
  const [state, send] = useReducer(playerAfter, { id, question }, beginning)
  const [isReady, setReady] = useState(false)
  const outcome = useRef<HTMLDivElement>(null)
  const asked = useRef<HTMLFieldSetElement>(null)
  const wasGraded = useRef(false)
  const isGraded = state.status === 'graded'
  const drawing = question.type === 'parametric' ? drawingOf(question, state.draw.seed, state.draw.number) : null

  useEffect(() => setReady(true), [])
  useEffect(() => {
    // Whoever listens hears the result, and after it the question again.
    if (isGraded) outcome.current?.focus()
    else if (wasGraded.current) asked.current?.focus()
    wasGraded.current = isGraded
  }, [isGraded])

  const handIn = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    send({ type: 'handedIn' })
  }
  const refusal = state.status === 'answering' ? state.refusal : null
  const key = answerKey(question, state.draw)
  return (
    <form className="player" onSubmit={handIn} noValidate>
      <fieldset className="player-question" ref={asked} tabIndex={-1} disabled={!isReady || isGraded}>
        <QuestionView
          question={question}
          answer={state.answer}
          drawing={drawing}
          judging={state.status === 'judging'}
          picture={picture}
          onAnswer={(answer) => send({ type: 'answered', answer })}
          parts={state.status === 'graded' ? state.grade.parts : []}
          graded={isGraded}
          orderOf={(length) => shownOrder(state, length)}
          prefix={`x-${id}`}
        />
      </fieldset>
      <noscript>
        <p className="answer-help">{messages.noScript}</p>
      </noscript>
      <div data-pagefind-ignore="">
        {state.hintsRead > 0 && (
          <ol className="hints" aria-label={messages.hintsHeading} aria-live="polite">
            {hints.slice(0, state.hintsRead).map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ol>
        )}
        {(!isGraded || question.type === 'parametric') && (
          <div className="player-actions">
            {!isGraded && (
              <button type="submit" className="button" disabled={!isReady}>
                {question.type === 'freeAnswer' && state.status === 'answering' ? messages.compare : messages.check}
              </button>
            )}
            {question.type === 'parametric' && (
              <button
                type="button"
                className="button button-quiet"
                disabled={!isReady}
                onClick={() => send({ type: 'redrawn' })}>
                {messages.redraw}
              </button>
            )}
            {!isGraded && state.hintsRead < hints.length && (
              <button
                type="button"
                className="button button-quiet"
                disabled={!isReady}
                onClick={() => send({ type: 'hintAsked' })}>
                {messages.hint(state.hintsRead + 1, hints.length)}
              </button>
            )}
          </div>
        )}
        {hints.length > 0 && !isGraded && <p className="answer-help">{messages.hintCost}</p>}
        <div ref={outcome} tabIndex={-1} aria-live="polite" className="outcome">
          {refusal !== null && <p className="refusal">{remarkText(refusal)}</p>}
          {state.status === 'graded' && <ResultPanel grade={state.grade} hintsRead={state.hintsRead} />}
        </div>
        {/* Behind the result, which has the focus; and another button than that which handed in. */}
        {isGraded && (
          <div className="player-actions">
            <button type="button" className="button" onClick={() => send({ type: 'retried' })}>
              {messages.retry}
            </button>
          </div>
        )}
        <details className="solution" open={isGraded}>
          <summary>{messages.solution}</summary>
          <p className="label">{key.ordered ? messages.expectedOrder : messages.expected}</p>
          <AnswerKey {...key} />
          {question.type === 'parametric' && drawing !== null && (
            <ol className="worked-solution">
              {drawnQuestion(question, drawing).workedSolution.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          )}
          {solution}
        </details>
      </div>
    </form>
  )
}

function AnswerKey({ ordered, lines }: ReturnType<typeof answerKey>) {
  const List = ordered ? 'ol' : 'ul'
  if (lines.length === 1) return <p className="answer-key-line">{lines[0]}</p>
  return (
    <List className="answer-key">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  )
}
