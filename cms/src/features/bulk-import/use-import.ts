import type { BulkCollection, ImportReport, ImportRequest } from '@mecaformation/contracts/bulk-import/report'
import { useRef, useState } from 'react'
import { askImport } from './ask-import.ts'

export type Stage =
  | { at: 'choosing'; refusal: string | null }
  | { at: 'asking'; isWriting: boolean; report: ImportReport | null }
  | { at: 'preview'; report: ImportReport; refusal: string | null }
  | { at: 'done'; report: ImportReport }

export interface Question extends Pick<ImportRequest, 'columns' | 'publish' | 'write'> {
  collection: BulkCollection
  file: File
}

/** How far an import is, and the way to the next step. An answer that comes after the next question is nobody's. */
export function useImport() {
  const [stage, setStage] = useState<Stage>({ at: 'choosing', refusal: null })
  const questions = useRef(0)

  const begin = () => {
    questions.current += 1
    setStage({ at: 'choosing', refusal: null })
  }

  /** `before` is the preview that a writing was agreed to by, or whose columns are chosen otherwise. */
  const ask = async ({ file, ...question }: Question, before: ImportReport | null) => {
    questions.current += 1
    const number = questions.current
    const agreed = question.write === 'nothing' ? null : before
    setStage({ at: 'asking', isWriting: agreed !== null, report: before })
    const answer = await askImport(file, {
      ...question,
      fingerprint: agreed?.fingerprint ?? null,
      without: agreed === null ? [] : wrongLines(agreed),
    })
    if (number !== questions.current) return
    if (answer.ok) setStage(stageAfter(answer.report, before))
    else if (before === null) setStage({ at: 'choosing', refusal: answer.reason })
    else setStage({ at: 'preview', report: before, refusal: answer.reason })
  }

  return { stage, begin, ask }
}

export function wrongLines({ lines }: ImportReport): number[] {
  return lines.filter(({ state }) => state === 'wrong').map(({ number }) => number)
}

/** Of lines that were left out, the result tells what the preview said of them. */
function stageAfter(report: ImportReport, before: ImportReport | null): Stage {
  if (report.written === null) return { at: 'preview', report, refusal: report.refusal }
  const known = new Map(before?.lines.map((line) => [line.number, line.faults]))
  const lines = report.lines.map((line) =>
    line.state === 'left' ? { ...line, faults: known.get(line.number) ?? line.faults } : line,
  )
  return { at: 'done', report: { ...report, lines } }
}
