/** What grading finds. */
export interface Grade {
  /** 0 to 1, before hints. */
  score: number
  right: boolean
  /** What there is to say of single parts, by their place in the question. */
  parts: PartGrade[]
  /** What there is to say of the whole. */
  remarks: Remark[]
}

export interface PartGrade {
  part: number
  /** `missed` is right and was not chosen. */
  verdict: 'right' | 'wrong' | 'missed'
  /** The author's words, or an empty text. */
  feedback: string
}

export type Remark =
  /** The author's words. */
  | { kind: 'feedback'; text: string }
  | { kind: 'nothingAnswered' }
  | { kind: 'unreadableNumber' }
  | { kind: 'unitMissing'; expected: string }
  | { kind: 'unknownUnit'; given: string; expected: string }
  | { kind: 'wrongDimension'; given: string; expected: string }
  /** Right but for a slip of the keyboard: how it is written. */
  | { kind: 'slip'; expected: string }
  | { kind: 'dangerousStep'; step: string; feedback: string }
  | { kind: 'criticalForgotten'; step: string }
  /** No value can be drawn: the fault is the author's. */
  | { kind: 'noDrawing' }

/** A grade of 0 for one reason. */
export function failedBy(remark: Remark, parts: PartGrade[] = []): Grade {
  return { score: 0, right: false, parts, remarks: [remark] }
}

/** The author's words as a remark; none when there are no words. */
export function feedbackRemark(text: string): Remark[] {
  return text.trim() === '' ? [] : [{ kind: 'feedback', text }]
}
