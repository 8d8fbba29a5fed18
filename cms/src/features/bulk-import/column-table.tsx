import type { ImportReport } from '@mecaformation/contracts/bulk-import/report'
import { messages } from './messages.fr.ts'

const { view } = messages

interface ColumnTableProps {
  report: ImportReport
  isDisabled: boolean
  onChange: (columns: (string | null)[]) => void
}

/** Where each column of the file leads. Who chooses a field that another column has takes it from that one. */
export function ColumnTable({ report, isDisabled, onChange }: ColumnTableProps) {
  const { headings, samples, columns, targets } = report
  const lead = (index: number, path: string | null) => {
    const freed = columns.map((known) => (known === path ? null : known))
    onChange(freed.with(index, path))
  }
  const unknown = columns.filter((path) => path === null).length
  return (
    <details className="bulk-import__columns" open={unknown > 0 || headings.length <= 12}>
      <summary>{view.columnsTitle(headings.length, unknown)}</summary>
      <p className="bulk-import__quiet">{view.columnsHelp}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section aria-label={view.columnsTable} className="bulk-import__scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{view.heading}</th>
              <th scope="col">{view.sample}</th>
              <th scope="col">{view.target}</th>
            </tr>
          </thead>
          <tbody>
            {headings.map((heading, index) => {
              const name = heading === '' ? messages.column(index + 1) : heading
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; headings may repeat.
                <tr key={index}>
                  <th scope="row">{name}</th>
                  <td className="bulk-import__sample">{samples[index]}</td>
                  <td>
                    <select
                      aria-label={view.targetOf(name)}
                      disabled={isDisabled}
                      onChange={({ target }) => lead(index, target.value === '' ? null : target.value)}
                      value={columns[index] ?? ''}>
                      <option value="">{view.ignored}</option>
                      {targets.map(({ path, label }) => (
                        <option key={path} value={path}>
                          {label}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </details>
  )
}
