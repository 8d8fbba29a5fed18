import { frenchTypography, typographyEdits } from '@mecaformation/domain/typography/edits'

/** One thing that French typography would change, with the words around it. */
export interface Change {
  before: string
  from: string
  to: string
  after: string
}

const around = 24

/** What French typography would change in a line, in its order; nothing when it is right. */
export function changesIn(line: string): Change[] {
  if (frenchTypography(line) === line) return []
  return typographyEdits(line).map(({ index, length, to }) => ({
    before: line.slice(Math.max(0, index - around), index),
    from: line.slice(index, index + length),
    to,
    after: line.slice(index + length, index + length + around),
  }))
}
