import type { PartGrade } from '@mecaformation/domain/exercises/grading/grade-result'
import { messages } from '../messages.fr.ts'

/** The verdict on one part and what its author says of it, beside the part. */
export function PartNote({
  grade,
  words,
}: {
  grade: PartGrade | undefined
  words?: Partial<typeof messages.verdicts>
}) {
  if (grade === undefined) return null
  const verdict = words?.[grade.verdict] ?? messages.verdicts[grade.verdict]
  return (
    <span className={`part-note part-${grade.verdict}`}>
      <strong>{verdict}</strong>
      {grade.feedback !== '' && <span> {grade.feedback}</span>}
    </span>
  )
}
