import fc from 'fast-check'
import type { Field } from 'payload'
import {
  emptyValue,
  type FileField,
  fileFields,
  isMany,
  isRequired,
  isSingleBlock,
  optionsOf,
  shapeOf,
} from '../src/features/content-import/file-fields.ts'
import { isImported } from '../src/features/content-import/references.ts'

type Values = Record<string, unknown>

/** Words of a text that the editor keeps as they are. */
const words = fc.array(fc.constantFrom('la', 'tension', 'chute', 'à', '12 V', 'l’œil', 'mesurée', '« masse »'), {
  minLength: 1,
  maxLength: 6,
})
/** Any text that fits one line: signs of YAML, numbers and dates among them. */
const line = fc
  .oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    fc.constantFrom(
      '12',
      'true',
      '~',
      'null',
      '- a',
      'a: b',
      '# a',
      '2027-11-22',
      '"',
      "'",
      '`a`',
      '@',
      '%',
      '|',
      '&a',
      '*a',
    ),
    words.map((list) => list.join(' ')),
  )
  .map((text) => text.replace(/\s*[\r\n]\s*/g, ' ').trim())
  .filter((text) => text !== '')
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 10)}T12:00:00.000Z`)
const slug = fc.constantFrom('autre-un', 'autre-deux', 'autre-trois')

/** Any state of a form that content files can hold, made from its fields; `textOf` makes the state of a text. */
export function formArbitrary(
  fields: readonly Field[],
  textOf: (mdx: string) => unknown,
  path = '',
): fc.Arbitrary<Values> {
  const text = words.map((list) => textOf(`${list.join(' ')}\n`))
  const shapes = fileFields(fields, path).map((field) => [field.name, anyValue(field)] as const)
  return fc.record(Object.fromEntries(shapes))

  function anyValue(field: FileField): fc.Arbitrary<unknown> {
    const filled = filledValue(field)
    return isRequired(field) || field.type === 'group' ? filled : fc.oneof(filled, fc.constant(emptyValue(field)))
  }

  function filledValue(field: FileField): fc.Arbitrary<unknown> {
    switch (shapeOf(field)) {
      case 'lines':
        return fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
      case 'day':
        return day
      case 'linkTarget':
        return linkTarget
      case undefined:
    }
    switch (field.type) {
      case 'group':
        return formArbitrary(field.fields, textOf, `${field.name}.`)
      case 'array':
        return rows(formArbitrary(field.fields, textOf, `${field.name}.`), field)
      case 'blocks': {
        const blocks = fc.oneof(
          ...field.blocks.map((block) =>
            formArbitrary(block.fields, textOf, `${field.name}.`).map((values) => ({
              blockType: block.slug,
              ...values,
            })),
          ),
        )
        return isSingleBlock(field) ? blocks.map((block) => [block]) : rows(blocks, field)
      }
      case 'richText':
        return text
      default:
        return isMany(field) ? fc.array(leaf(field), { minLength: 1, maxLength: 3 }) : leaf(field)
    }
  }
}

function rows(
  item: fc.Arbitrary<Values>,
  { minRows = 1, maxRows = minRows + 2 }: { minRows?: number; maxRows?: number },
) {
  return fc.array(item, { minLength: minRows, maxLength: maxRows })
}

const linkTarget = fc.oneof(
  slug.map((name) => ({
    leadsTo: 'document',
    document: { relationTo: 'articles', value: `articles/${name}` },
    path: null,
  })),
  fc.constant({ leadsTo: 'path', document: null, path: '/formations/' }),
  fc.constant({ leadsTo: 'document', document: null, path: null }),
)

function leaf(field: FileField): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'number':
      return numberOf(field)
    case 'checkbox':
      return fc.boolean()
    case 'select':
    case 'radio':
      return fc.constantFrom(...optionsOf(field))
    case 'date':
      return day
    case 'relationship':
    case 'upload': {
      const { relationTo } = field
      if (typeof relationTo !== 'string' || !isImported(relationTo))
        throw new TypeError(`${field.name} is not generated`)
      return slug.map((name) => `${relationTo}/${name}`)
    }
    case 'textarea':
      return fc
        .array(line, { minLength: 1, maxLength: 2 })
        .map((lines) => lines.join('\n').slice(0, field.maxLength).trim())
    default:
      return line.map((text) => text.slice(0, 'maxLength' in field ? field.maxLength : undefined).trim())
  }
}

function numberOf({ min, max }: { min?: number; max?: number }): fc.Arbitrary<number> {
  const range = { min: min ?? -1e9, max: max ?? 1e9 }
  const whole = fc.integer({ min: Math.ceil(range.min), max: Math.floor(range.max) })
  return fc.oneof(whole, fc.double({ ...range, noNaN: true })).map((value) => (value === 0 ? 0 : value))
}
