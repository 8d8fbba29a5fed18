import type { Grade } from '@mecaformation/domain/exercises/grading/grade-result'
import { scoreAfterHints } from '@mecaformation/domain/exercises/hint-cost'
import { messages } from './messages.fr.ts'
import { remarkText } from './remark-text.ts'

/** How an answer was, and why. */
export function ResultPanel({ grade, hintsRead }: { grade: Grade; hintsRead: number }) {
  const { result } = messages
  const tone = toneOf(grade)
  const isDangerous = grade.remarks.some(({ kind }) => kind === 'dangerousStep')
  const percent = Math.round(scoreAfterHints(grade.score, hintsRead) * 100)
  return (
    <div className={`result result-${isDangerous ? 'danger' : tone}`}>
      <p className="result-title">{result[tone]}</p>
      {grade.remarks.map((remark) => (
        <p key={remark.kind}>{remarkText(remark)}</p>
      ))}
      <p className="result-score">
        {hintsRead > 0 && grade.score > 0 ? result.afterHints(percent, hintsRead) : result.score(percent)}
      </p>
    </div>
  )
}

function toneOf({ right, score }: Grade): 'right' | 'partly' | 'wrong' {
  if (right) return 'right'
  return score > 0 ? 'partly' : 'wrong'
}
