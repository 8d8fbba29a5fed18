import { coverageColumns } from '@mecaformation/domain/coverage/coverage'
import { z } from 'zod'

const blank = z.literal('').transform(() => undefined)

/** What is asked of the matrix, as it stands in an address; with a skill and a column, one cell is open. */
export const coverageFilter = z.object({
  referentiel: z.union([blank, z.string().max(300)]).optional(),
  lacunes: z.union([blank, z.literal('1')]).optional(),
  competence: z.uuid().optional(),
  colonne: z.enum(coverageColumns).optional(),
})
export type CoverageFilter = z.infer<typeof coverageFilter>

/** The address of the page under a filter. */
export function addressOf(filter: CoverageFilter, path = '/admin/couverture'): string {
  const parts = Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return parts.length === 0 ? path : `${path}?${new URLSearchParams(parts)}`
}
