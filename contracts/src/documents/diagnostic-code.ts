import { z } from 'zod'
import { common, ids, line, optionalLine, technologies, trust } from './parts.ts'

export const codeSystems = [
  'moteur',
  'alimentation',
  'allumage',
  'suralimentation',
  'depollution',
  'electricite',
  'chaine-de-traction',
  'reseau',
  'freinage',
  'chassis',
  'carrosserie',
] as const
export const severities = ['faible', 'moderee', 'elevee', 'critique'] as const
export const drivingAnswers = ['oui', 'oui-avec-precaution', 'non'] as const
export const likelihoods = ['frequente', 'possible', 'rare'] as const

const cause = z.strictObject({ cause: line, likelihood: z.enum(likelihoods), detail: optionalLine })
const test = z.strictObject({
  title: line,
  tool: optionalLine,
  procedure: line,
  /** What is read when all is well, in words. */
  expected: line,
  /** The same as numbers, where there are any: bounds, in `unit`. */
  minimum: z.number().nullable(),
  maximum: z.number().nullable(),
  unit: optionalLine,
  ifGood: optionalLine,
  ifBad: optionalLine,
})

export const diagnosticCode = z.strictObject({
  collection: z.literal('diagnostic-codes'),
  ...common,
  ...trust,
  code: z.string().regex(/^[PCBU][0-3][0-9A-F]{3}$/),
  system: z.enum(codeSystems),
  severity: z.enum(severities),
  driving: z.enum(drivingAnswers),
  drivingAdvice: line,
  technologies,
  explanation: z.array(line),
  symptoms: z.array(line),
  /** Most likely first. */
  causes: z.array(cause),
  /** In the order to do them. */
  tests: z.array(test),
  repair: z.array(line),
  doNotReplaceBlindly: optionalLine,
  /** The second decoding in use, or an empty string. */
  otherDecoding: optionalLine,
  relatedCodes: ids,
  schematics: ids,
  lessons: ids,
})

export type DiagnosticCode = z.infer<typeof diagnosticCode>
export type CodeSystem = (typeof codeSystems)[number]
export type Severity = (typeof severities)[number]
export type DrivingAnswer = (typeof drivingAnswers)[number]
export type Likelihood = (typeof likelihoods)[number]
