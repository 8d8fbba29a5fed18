import { foldedWords } from '../rule-changes/folded-words.ts'

/** Where something stands: a field, and the block of its text, counted from 0. */
export interface SafetyPlace {
  path: string
  block: number | null
}

/** What of a document tells whether it concerns safety. */
export interface SafetySigns {
  collection: string
  title: string
  /** Somebody said so. */
  isFlagged: boolean
  /** Of the document, or of the course that a lesson belongs to. */
  technologies: readonly { title: string; isFlagged: boolean }[]
  /** Callouts of danger, and questions about what must not be done. */
  dangers: readonly SafetyPlace[]
  /** Of a diagnostic code. */
  code: string
  system: string
}

export type SafetyReason = SafetyPlace &
  (
    | { kind: 'flag' | 'danger' | 'code' }
    | { kind: 'system' }
    | { kind: 'technology'; technology: string }
    | { kind: 'word'; word: string }
  )

/** What tells people what to do at a car: of these, a dangerous technology is reason enough. */
const ofGestures: ReadonlySet<string> = new Set([
  'articles',
  'courses',
  'diagnostic-codes',
  'exercises',
  'guides',
  'lessons',
  'schematics',
  'videos',
])
/** What says what things are: a title that names a danger is a reason. */
const ofNotions: ReadonlySet<string> = new Set(['general-education', 'glossary'])

/** Titles that name one of these concern safety: traction, restraints, lifting, gases under pressure, and what else kills. */
const dangerousWords = [
  'batterie de traction',
  'circuit de traction',
  'haute tension',
  'consignation',
  'consigner',
  'absence de tension',
  'VAT',
  'habilitation',
  'airbag',
  'coussin gonflable',
  'prétensionneur',
  'levage',
  'lever',
  'pont élévateur',
  'chandelle',
  'hydrogène',
  'TPRD',
  '700 bar',
  'GPL',
  'GNV',
  'haute pression',
  'emballement',
  'frigorigène',
  'monoxyde',
  'amiante',
  'ressort comprimé',
  'compresseur de ressort',
] as const

/** Generic body codes of airbags and pretensioners. */
const restraintCode = /^B00/
const tractionSystem = 'chaine-de-traction'

/** Why a document concerns safety, what was said of it first; none when it does not. */
export function safetyReasons(signs: SafetySigns): SafetyReason[] {
  const { collection, title, isFlagged, technologies, dangers, code, system } = signs
  const tellsGestures = ofGestures.has(collection)
  const reasons: SafetyReason[] = isFlagged ? [{ kind: 'flag', path: 'concernsSafety', block: null }] : []
  reasons.push(...dangers.map((place) => ({ kind: 'danger' as const, ...place })))
  if (tellsGestures) {
    const path = collection === 'lessons' ? 'course' : 'technologies'
    const flagged = technologies.filter((technology) => technology.isFlagged)
    reasons.push(...flagged.map((one) => ({ kind: 'technology' as const, technology: one.title, path, block: null })))
    if (system === tractionSystem) reasons.push({ kind: 'system', path: 'system', block: null })
    if (restraintCode.test(code)) reasons.push({ kind: 'code', path: 'code', block: null })
  }
  const word = tellsGestures || ofNotions.has(collection) ? dangerousWordIn(title) : undefined
  if (word !== undefined) reasons.push({ kind: 'word', word, path: 'title', block: null })
  return reasons
}

function dangerousWordIn(title: string): string | undefined {
  const words = foldedWords(title)
  return dangerousWords.find((word) => words.includes(foldedWords(word)))
}
