import './coverage.css'
import { coverageOf } from '@mecaformation/domain/coverage/coverage'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { isStaff } from '../../access/roles.ts'
import { AdminPage } from '../../platform/admin-page.tsx'
import { coverageFilter } from './coverage-filter.ts'
import { CoverageFilters } from './coverage-filters.tsx'
import { FrameworkTable } from './framework-table.tsx'
import { messages } from './messages.fr.ts'
import { OpenCell } from './open-cell.tsx'
import { readCell, readCoverage } from './read-coverage.ts'

/** The page `/admin/couverture`: skills by framework, what hangs on them, and what is missing. */
export async function CoverageView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!isStaff({ req })) redirect('/admin/login?redirect=%2Fadmin%2Fcouverture')
  const parsed = coverageFilter.safeParse(view.searchParams ?? {})
  const filter = parsed.success ? parsed.data : {}
  const { pool } = req.payload.db
  const skills = await readCoverage(pool)
  const frameworks = [...new Set(skills.map(({ framework }) => framework))]
  const parts = coverageOf(skills, { framework: filter.referentiel ?? null, onlyGaps: filter.lacunes === '1' })
  const shown = parts.filter((part) => part.skills.length > 0)
  const skill = skills.find(({ id }) => id === filter.competence)
  const column = filter.colonne
  return (
    <AdminPage className="coverage" title={messages.title} type="coverage" view={view}>
      <h1>{messages.title}</h1>
      <p>{messages.intro}</p>
      {!parsed.success && <p role="alert">{messages.unreadable}</p>}
      <CoverageFilters filter={filter} frameworks={frameworks} />
      {skill !== undefined && column !== undefined && (
        <OpenCell
          column={column}
          documents={await readCell(pool, { skill: skill.id, column })}
          filter={filter}
          skill={skill}
        />
      )}
      {shown.map((part) => (
        <FrameworkTable filter={filter} key={part.framework} part={part} />
      ))}
      {shown.length === 0 && <p>{skills.length === 0 ? messages.noSkill : messages.none}</p>}
    </AdminPage>
  )
}
