import { clozeParts } from '@mecaformation/domain/exercises/cloze-parts'
import { messages } from '../messages.fr.ts'
import type { ViewProps } from '../view-props.ts'
import { PartNote } from './part-note.tsx'

/** What ends a clause stays on the line of its gap. */
const closing = /^[.,)]+/

/** A text with fields in its gaps; what is said of each gap stands below. */
export function ClozeView({ question, answer, onAnswer, parts, orderOf }: ViewProps<'cloze'>) {
  const fill = (gap: number, text: string) =>
    onAnswer({
      type: 'cloze',
      texts: question.gaps.map((_, place) => (place === gap ? text : (answer.texts[place] ?? ''))),
    })
  const pieces = clozeParts(question.text)
  return (
    <>
      <legend>{messages.fillGaps}</legend>
      <p className="cloze">
        {pieces.map((piece, index) => {
          if (piece.kind === 'text') return index === 0 ? piece.text : piece.text.replace(closing, '')
          const { gap } = piece
          const next = pieces[index + 1]
          const grade = parts.find(({ part }) => part === gap)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move.
            <span key={index} className="gap-line">
              <Gap
                label={messages.gap(gap + 1)}
                verdict={grade?.verdict}
                choices={shuffled(question.gaps[gap]?.choices ?? [], orderOf)}
                text={answer.texts[gap] ?? ''}
                onText={(text) => fill(gap, text)}
              />
              {next?.kind === 'text' && closing.exec(next.text)?.[0]}
            </span>
          )
        })}
      </p>
      {question.gaps.some(({ choices }) => choices.length > 0) && (
        <ul className="on-paper" aria-hidden="true" data-pagefind-ignore="">
          {question.gaps.map(({ choices }, gap) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the gaps of a text never move.
            <li key={gap}>
              {messages.gap(gap + 1)}. {messages.printedChoices(shuffled(choices, orderOf))}
            </li>
          ))}
        </ul>
      )}
      {parts.length > 0 && (
        <ol className="cloze-notes">
          {parts.map((grade) => (
            <li key={grade.part}>
              {messages.gap(grade.part + 1)} <PartNote grade={grade} />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

function shuffled(choices: readonly string[], orderOf: (length: number) => number[]): string[] {
  return orderOf(choices.length).flatMap((place) => choices[place] ?? [])
}

interface GapProps {
  label: string
  verdict: string | undefined
  choices: readonly string[]
  text: string
  onText: (text: string) => void
}

function Gap({ label, verdict, choices, text, onText }: GapProps) {
  const className = `gap ${verdict === undefined ? '' : `gap-${verdict}`}`
  if (choices.length === 0) {
    return (
      <input
        className={className}
        type="text"
        autoComplete="off"
        aria-label={label}
        value={text}
        onChange={({ target }) => onText(target.value)}
      />
    )
  }
  return (
    <select
      className={className}
      aria-label={label}
      data-pagefind-ignore=""
      value={text}
      onChange={({ target }) => onText(target.value)}>
      <option value="">…</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  )
}
