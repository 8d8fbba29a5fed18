import {
  type CoverageColumn,
  type CoveredSkill,
  coverageColumns,
  type FrameworkCoverage,
  stateOf,
} from '@mecaformation/domain/coverage/coverage'
import { addressOf, type CoverageFilter } from './coverage-filter.ts'
import { messages } from './messages.fr.ts'
import { nameOf } from './name-of.ts'

/** The part of the matrix that is one framework's. */
export function FrameworkTable({ part, filter }: { part: FrameworkCoverage; filter: CoverageFilter }) {
  const { framework, skills, complete, total } = part
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is moved by keys too
    <section aria-label={framework} className="coverage-framework" tabIndex={0}>
      <h2>{framework}</h2>
      <p>{messages.complete(complete, total)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.skill}</th>
            {coverageColumns.map((column) => (
              <th key={column} scope="col">
                {messages.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {skills.map((skill) => (
            <tr key={skill.id}>
              <th scope="row">
                <a href={`/admin/collections/skills/${skill.id}`}>{nameOf(skill)}</a>
                {!skill.isPublished && <small> ({messages.unpublished})</small>}
              </th>
              {coverageColumns.map((column) => (
                <Cell column={column} filter={filter} key={column} skill={skill} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ skill, column, filter }: { skill: CoveredSkill; column: CoverageColumn; filter: CoverageFilter }) {
  const state = stateOf(skill.counts, column)
  const count = skill.counts[column]
  if (state === 'gap') return <td className="coverage-cell is-gap">{messages.gap}</td>
  if (state === 'spared') {
    return (
      <td className="coverage-cell is-spared" title={messages.sparedHelp}>
        {messages.spared}
      </td>
    )
  }
  const { referentiel, lacunes } = filter
  return (
    <td className={`coverage-cell is-${state}`}>
      <a
        aria-label={messages.cell(nameOf(skill), column, count)}
        href={`${addressOf({ referentiel, lacunes, competence: skill.id, colonne: column })}#liste`}>
        {count.published > 0 && count.published}
        {count.drafts > 0 && <small>{messages.drafts(count.drafts)}</small>}
      </a>
    </td>
  )
}
