import type { BulkCollection } from '@mecaformation/contracts/bulk-import/report'
import { messages } from './messages.fr.ts'

export interface Choice {
  slug: BulkCollection
  label: string
}

const formats = [
  { format: 'csv', label: 'CSV' },
  { format: 'xlsx', label: 'Excel' },
] as const

/** What can be taken home, a link each. */
export function ExportLinks({ choices }: { choices: readonly Choice[] }) {
  return (
    <section aria-labelledby="bulk-export-title">
      <h2 id="bulk-export-title">{messages.view.exportTitle}</h2>
      <p>{messages.view.exportHelp}</p>
      <ul className="bulk-import__exports">
        {choices.flatMap(({ slug, label }) =>
          formats.map(({ format, label: name }) => (
            <li key={slug + format}>
              <a download href={`/api/bulk-export?collection=${slug}&format=${format}`}>
                {messages.view.exportAs(label, name)}
              </a>
            </li>
          )),
        )}
      </ul>
    </section>
  )
}
