import {
  commonFields,
  lines,
  relationIds,
  rows,
  type SavedDocument,
  textOrEmpty,
  trustFields,
} from './project-common.ts'

export function projectDiagnosticCode(saved: SavedDocument) {
  const { code, system, severity, driving, drivingAdvice } = saved
  return {
    collection: 'diagnostic-codes',
    ...commonFields(saved),
    ...trustFields(saved),
    code,
    system,
    severity,
    driving,
    drivingAdvice,
    technologies: relationIds(saved.technologies),
    explanation: lines(saved.explanation),
    symptoms: lines(saved.symptoms),
    causes: rows(saved.causes).map(({ cause, likelihood, detail }) => ({
      cause,
      likelihood,
      detail: textOrEmpty(detail),
    })),
    tests: rows(saved.tests).map(({ title, tool, procedure, expected, ifGood, ifBad }) => ({
      title,
      tool: textOrEmpty(tool),
      procedure,
      expected,
      ifGood: textOrEmpty(ifGood),
      ifBad: textOrEmpty(ifBad),
    })),
    doNotReplaceBlindly: textOrEmpty(saved.doNotReplaceBlindly),
    otherDecoding: textOrEmpty(saved.otherDecoding),
    relatedCodes: relationIds(saved.relatedCodes),
  }
}
