/** What may hang on a skill: the columns of the matrix, from what a course aims at to what a trainer sees done. */
export const coverageColumns = ['objectives', 'lessons', 'sheets', 'items', 'assessments', 'practice'] as const
export type CoverageColumn = (typeof coverageColumns)[number]

/** Of documents that hang on a skill: those that are published, and those that only a draft of hangs on it. */
export interface Count {
  published: number
  drafts: number
}
export type Counts = Readonly<Record<CoverageColumn, Count>>

export interface CoveredSkill {
  id: string
  framework: string
  code: string
  title: string
  isPublished: boolean
  counts: Counts
}

/** Published; only in preparation; missing; or empty where something else does for it. */
export type CellState = 'covered' | 'prepared' | 'gap' | 'spared'

/** Each of these does for the other: a skill is taught by a lesson or by a sheet of general education. */
const sisters: Partial<Record<CoverageColumn, CoverageColumn>> = { lessons: 'sheets', sheets: 'lessons' }
/** Nobody misses these alone: what is missing is then told of the sister. */
const optional: ReadonlySet<CoverageColumn> = new Set(['sheets'])

/** What a cell of the matrix says. A draft closes no gap: nobody can learn from it yet. */
export function stateOf(counts: Counts, column: CoverageColumn): CellState {
  const { published, drafts } = counts[column]
  if (published > 0) return 'covered'
  if (drafts > 0) return 'prepared'
  const sister = sisters[column]
  return optional.has(column) || (sister !== undefined && counts[sister].published > 0) ? 'spared' : 'gap'
}

/** The columns in which a skill has nothing published that it should have. */
export function gapsOf(counts: Counts): CoverageColumn[] {
  return coverageColumns.filter((column) => {
    const sister = sisters[column]
    if (sister !== undefined && counts[sister].published > 0) return false
    const state = stateOf(counts, column)
    return state === 'gap' || (state === 'prepared' && !optional.has(column))
  })
}

/** The skills of one framework, in their order, and how many of all of them lack nothing. */
export interface FrameworkCoverage<S extends CoveredSkill = CoveredSkill> {
  framework: string
  skills: S[]
  complete: number
  total: number
}

/**
 * The matrix by framework, frameworks in the order of their first skill. With `onlyGaps` it shows the skills that
 * lack something; the sums stay those of all skills.
 */
export function coverageOf<S extends CoveredSkill>(
  skills: readonly S[],
  { framework, onlyGaps }: { framework: string | null; onlyGaps: boolean },
): FrameworkCoverage<S>[] {
  const asked = framework === null ? skills : skills.filter((skill) => skill.framework === framework)
  return [...Map.groupBy(asked, (skill) => skill.framework)].map(([name, own]) => {
    const lacking = own.filter(({ counts }) => gapsOf(counts).length > 0)
    return {
      framework: name,
      skills: onlyGaps ? lacking : own,
      complete: own.length - lacking.length,
      total: own.length,
    }
  })
}
