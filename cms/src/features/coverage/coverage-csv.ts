import { type CoveredSkill, coverageColumns, gapsOf } from '@mecaformation/domain/coverage/coverage'
import { guardedCell } from '@mecaformation/domain/tables/guarded-cell'
import { messages } from './messages.fr.ts'

const { columns, csv, filters, skill } = messages

/** The matrix as French spreadsheets open it: semicolons, a mark that says UTF-8. */
export function coverageCsv(skills: readonly CoveredSkill[]): string {
  const head = [
    filters.framework,
    csv.code,
    skill,
    ...coverageColumns.flatMap((column) => [
      `${columns[column]} (${csv.published})`,
      `${columns[column]} (${csv.drafts})`,
    ]),
    csv.gaps,
  ]
  const rows = skills.map(({ framework, code, title, counts }) => [
    framework,
    code,
    title,
    ...coverageColumns.flatMap((column) => [String(counts[column].published), String(counts[column].drafts)]),
    gapsOf(counts)
      .map((column) => columns[column])
      .join(', '),
  ])
  return `\uFEFF${[head, ...rows].map((cells) => cells.map(cell).join(';')).join('\r\n')}\r\n`
}

function cell(text: string): string {
  const harmless = guardedCell(text)
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
