import type { CoverageColumn, CoveredSkill } from '@mecaformation/domain/coverage/coverage'
import { addressOf, type CoverageFilter } from './coverage-filter.ts'
import { messages } from './messages.fr.ts'
import { nameOf } from './name-of.ts'
import { collectionOf, type Hanging } from './read-coverage.ts'

interface OpenCellProps {
  skill: CoveredSkill
  column: CoverageColumn
  documents: readonly Hanging[]
  filter: CoverageFilter
}

/** The documents behind the cell that was opened. */
export function OpenCell({ skill, column, documents, filter: { referentiel, lacunes } }: OpenCellProps) {
  const heading = messages.opened(column, nameOf(skill))
  return (
    <section aria-label={heading} className="coverage-open" id="liste">
      <h2>{heading}</h2>
      {documents.length === 0 && <p>{messages.empty}</p>}
      <ul>
        {documents.map(({ id, title, isPublished }) => (
          <li key={id}>
            <a href={`/admin/collections/${collectionOf[column]}/${id}`}>{title}</a>{' '}
            <small>({isPublished ? messages.published : messages.draft})</small>
          </li>
        ))}
      </ul>
      <a href={addressOf({ referentiel, lacunes })}>{messages.close}</a>
    </section>
  )
}
