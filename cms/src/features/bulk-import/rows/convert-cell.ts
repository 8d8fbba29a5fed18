import { slugFrom } from '@mecaformation/domain/addresses/slug'
import { labelKey } from '@mecaformation/domain/tables/label-key'
import { writtenDay } from '@mecaformation/domain/tables/written-day'
import { writtenNumber } from '@mecaformation/domain/tables/written-number'
import { type FileField, isMany, shapeOf } from '../../content-import/api.ts'
import { labelOf } from '../columns/label-of.ts'
import { messages } from '../messages.fr.ts'

type Conversion = { ok: true; value: unknown } | { ok: false; reason: string }

/** What a cell that is not empty says of a field, as a content file would say it. */
export function convertCell(field: FileField, cell: string): Conversion {
  const text = cell.trim()
  const shape = shapeOf(field)
  if (shape === 'lines') return told(listOf(text, /\r\n|\n|\r/))
  if (shape === 'linkTarget') return told(text)
  if (shape === 'day' || field.type === 'date') return known(writtenDay(text), messages.cell.day(text))
  switch (field.type) {
    case 'number':
      return known(writtenNumber(text), messages.cell.number(text))
    case 'checkbox':
      return known(yesOrNo(text), messages.cell.yesOrNo(text))
    case 'select':
    case 'radio':
      return optionsIn(field, text)
    case 'relationship':
    case 'upload': {
      const targets = [field.relationTo].flat()
      const isFile = targets.length === 1 && targets[0] === 'media'
      const names = listOf(text, isMany(field) ? /[\r\n;|]+|,(?=\s)|(?<=[a-z0-9]),(?=[a-z0-9])/i : /\r\n|\n|\r/)
      const written = names.map((name) => (isFile ? name : nameOf(name)))
      return told(isMany(field) ? written : (written[0] ?? ''))
    }
    default:
      return told(isMany(field) ? listOf(text, /[\r\n;]+/) : text.replace(/\r\n?/g, '\n'))
  }
}

function told(value: unknown): Conversion {
  return { ok: true, value }
}

function known(value: unknown, reason: string): Conversion {
  return value === null ? { ok: false, reason } : { ok: true, value }
}

function listOf(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function yesOrNo(text: string): boolean | null {
  const key = labelKey(text)
  if (messages.yesWords.includes(key)) return true
  return messages.noWords.includes(key) ? false : null
}

function optionsIn(field: Extract<FileField, { type: 'select' | 'radio' }>, text: string): Conversion {
  const options = field.options.map((option) =>
    typeof option === 'string'
      ? { value: option, label: option }
      : { value: option.value, label: labelOf(option.label, option.value) },
  )
  const values: string[] = []
  for (const item of isMany(field) ? listOf(text, /[\r\n;]+/) : [text]) {
    const key = labelKey(item)
    const found =
      options.find(({ value }) => value === item) ??
      options.find(({ label, value }) => labelKey(label) === key || labelKey(value) === key)
    if (found === undefined)
      return {
        ok: false,
        reason: messages.cell.option(
          item,
          options.map(({ label }) => label),
        ),
      }
    values.push(found.value)
  }
  return told(isMany(field) ? values : values[0])
}

/** « Hybride et électrique » and « P0420 » are addresses in another dress; a lesson stands below its course. */
function nameOf(text: string): string {
  return text.split('/').map(slugFrom).join('/')
}
