import type { ContentModel, Source } from '../../content-import/api.ts'
import { judge } from '../../quality/api.ts'
import type { Finding } from '../finding.ts'

/** What publishing would refuse of a file, and what its author should look at, by the rules of the forms. */
export function qualityFindings({ collection, data, lineOf, name }: Source, { collections }: ContentModel): Finding[] {
  const fields = collections.find(({ slug }) => slug === collection)?.fields ?? []
  return judge({ collection, fields, values: { ...data, originalName: name } }).map(({ path, severity, message }) => ({
    line: lineOf(path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))),
    severity: severity === 'blocks' ? 'error' : 'warning',
    message,
  }))
}
