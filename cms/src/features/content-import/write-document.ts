import { stringify } from 'yaml'
import type { ContentCollection } from './content-collection.ts'
import type { FieldValues } from './read-fields.ts'
import { type Names, writeFields } from './write-fields.ts'

/** The text of a content file. It is the same whenever the document is, down to the last byte. */
export function writeDocument({ fields, extension, folder }: ContentCollection, values: FieldValues, names: Names) {
  const elsewhere = [...(extension === '.mdx' ? ['body'] : []), ...(folder === null ? [] : [folder.field])]
  const written = yamlOf(writeFields(names, fields, values, { elsewhere }))
  return extension === '.mdx' ? `---\n${written}---\n${endingInNewline(names.textOf(values.body))}` : written
}

/** YAML as people would write it: one line a text, however long, and a block where a text has several. */
export function yamlOf(values: FieldValues): string {
  return stringify(values, { lineWidth: 0, singleQuote: true, blockQuote: 'literal' })
}

function endingInNewline(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`
}
