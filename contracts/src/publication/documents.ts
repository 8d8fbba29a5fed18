import { z } from 'zod'
import { linkTarget, richText } from '../rich-text.ts'

/**
 * What the CMS publishes and the site reads: one schema a collection. References are ids; a reader
 * must expect that the document behind an id is not published.
 */

const id = z.string().min(1)
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
/** ISO 8601, UTC. */
const instant = z.iso.datetime()
/** YYYY-MM-DD. */
const day = z.iso.date()
const line = z.string().trim().min(1)

const common = { id, slug, title: line, summary: line }
const dates = { publishedAt: instant, updatedAt: instant }
/** Where facts come from, and when somebody should check them again. */
const trust = { sources: z.array(line), reviewOn: day.nullable() }

export const technology = z.strictObject({
  collection: z.literal('technologies'),
  ...common,
  ...dates,
  order: z.int(),
  introduction: z.array(line),
})

export const article = z.strictObject({
  collection: z.literal('articles'),
  ...common,
  ...dates,
  ...trust,
  technologies: z.array(id).min(1),
  cover: id.nullable(),
  body: richText,
})

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

export const diagnosticCode = z.strictObject({
  collection: z.literal('diagnostic-codes'),
  ...common,
  ...dates,
  ...trust,
  code: z.string().regex(/^[PCBU][0-3][0-9A-F]{3}$/),
  system: z.enum(codeSystems),
  severity: z.enum(severities),
  driving: z.enum(drivingAnswers),
  drivingAdvice: line,
  technologies: z.array(id).min(1),
  explanation: z.array(line),
  symptoms: z.array(line),
  /** Most likely first. */
  causes: z.array(z.strictObject({ cause: line, likelihood: z.enum(likelihoods), detail: z.string() })),
  /** In the order to do them. */
  tests: z.array(
    z.strictObject({
      title: line,
      tool: z.string(),
      procedure: line,
      expected: line,
      ifGood: z.string(),
      ifBad: z.string(),
    }),
  ),
  doNotReplaceBlindly: z.string(),
  /** The second decoding in use, or an empty string. */
  otherDecoding: z.string(),
  relatedCodes: z.array(id),
})

export const medium = z.strictObject({
  collection: z.literal('media'),
  id,
  updatedAt: instant,
  alt: line,
  credit: z.string(),
  mimeType: z.string(),
  /** Pixels of the original. */
  width: z.int().positive(),
  height: z.int().positive(),
  url: z.string().startsWith('/media/'),
  /** Smaller copies, narrowest first; empty for vector drawings. */
  variants: z.array(
    z.strictObject({ width: z.int().positive(), height: z.int().positive(), url: z.string().startsWith('/media/') }),
  ),
})

export const noticeKinds = ['info', 'attention'] as const
/** Without a label, a link bears the title of its document. */
const navigationLink = z.strictObject({ label: z.string(), target: linkTarget })
/** There is one; it has no page of its own, every page shows it. */
export const navigation = z.strictObject({
  collection: z.literal('navigation'),
  id: z.literal('navigation'),
  header: z.array(navigationLink),
  footer: z.array(navigationLink),
  /** A short word to all readers, on top of every page. */
  notice: z.strictObject({ kind: z.enum(noticeKinds), text: line }).nullable(),
})

export const publishedDocument = z.discriminatedUnion('collection', [
  technology,
  article,
  diagnosticCode,
  medium,
  navigation,
])
export const publishedCollections = publishedDocument.options.map(({ shape }) => shape.collection.value)

export type DiagnosticCode = z.infer<typeof diagnosticCode>
export type Medium = z.infer<typeof medium>
export type Navigation = z.infer<typeof navigation>
export type NoticeKind = (typeof noticeKinds)[number]
export type PublishedDocument = z.infer<typeof publishedDocument>
export type PublishedCollection = PublishedDocument['collection']
export type DocumentOf<C extends PublishedCollection> = Extract<PublishedDocument, { collection: C }>
export type CodeSystem = (typeof codeSystems)[number]
export type Severity = (typeof severities)[number]
export type DrivingAnswer = (typeof drivingAnswers)[number]
export type Likelihood = (typeof likelihoods)[number]
