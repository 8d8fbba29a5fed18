import type { PartGrade } from '@mecaformation/domain/exercises/grading/grade-result'
import { messages } from '../messages.fr.ts'
import { PartNote } from './part-note.tsx'

interface Props {
  kind: 'radio' | 'checkbox'
  name: string
  text: string
  checked: boolean
  onToggle: () => void
  grade: PartGrade | undefined
  /** What verdicts are called here. */
  words?: Partial<typeof messages.verdicts>
}

/** A choice as wide as the question, with its verdict once there is one. */
export function ChoiceRow({
  kind,
  name,
  text,
  checked,
  onToggle,
  grade,
  words = { missed: messages.missedChoice },
}: Props) {
  return (
    <label className={`choice ${grade === undefined ? '' : `choice-${grade.verdict}`}`}>
      <input type={kind} name={name} checked={checked} onChange={onToggle} />
      <span className="choice-text">
        {text}
        <PartNote grade={grade} words={words} />
      </span>
    </label>
  )
}
