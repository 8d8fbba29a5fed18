import {
  codeSystems,
  drivingAnswers,
  likelihoods,
  severities,
} from '@mecaformation/contracts/documents/diagnostic-code'
import { diagnosticCodePattern } from '@mecaformation/domain/diagnostic-codes/diagnostic-code'
import { z } from 'zod'

/** What content files may say. References are slugs, or file names for media. */

/** One line or paragraph, however the YAML folds it. */
const line = z
  .string()
  .transform((text) => text.replace(/[ \t\r\n]+/g, ' ').trim())
  .pipe(z.string().min(1))
const lines = z.array(line).min(1)
const slug = z.string().min(1)
const slugs = z.array(slug).min(1)
const summary = line.pipe(z.string().max(300))
const trust = { sources: lines, reviewOn: z.iso.date() }

export const technologyFile = z.strictObject({ title: line, summary, order: z.int(), introduction: lines })

export const articleFrontMatter = z.strictObject({
  title: line,
  summary,
  technologies: slugs,
  cover: z.string().min(1).optional(),
  ...trust,
})

export const diagnosticCodeFile = z.strictObject({
  code: z.string().regex(diagnosticCodePattern),
  title: line,
  summary,
  system: z.enum(codeSystems),
  severity: z.enum(severities),
  driving: z.enum(drivingAnswers),
  drivingAdvice: line,
  technologies: slugs,
  explanation: lines,
  symptoms: lines,
  causes: z.array(z.strictObject({ cause: line, likelihood: z.enum(likelihoods), detail: line })).min(1),
  tests: z
    .array(z.strictObject({ title: line, tool: line, procedure: line, expected: line, ifGood: line, ifBad: line }))
    .min(1),
  doNotReplaceBlindly: line,
  otherDecoding: line.optional(),
  relatedCodes: z.array(slug).default([]),
  ...trust,
})

/** Stands beside each picture, as `<picture>.yaml`. */
export const mediumSidecar = z.strictObject({ alt: line, credit: line })

export type TechnologyFile = z.infer<typeof technologyFile>
export type ArticleFrontMatter = z.infer<typeof articleFrontMatter>
export type DiagnosticCodeFile = z.infer<typeof diagnosticCodeFile>
export type MediumSidecar = z.infer<typeof mediumSidecar>
