import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readForm } from '../src/features/content-import/read-file.ts'
import { readText } from '../src/features/content-import/read-text.ts'
import { readYaml } from '../src/features/content-import/read-yaml.ts'
import { newReader } from '../src/features/content-import/reader.ts'
import { keyOf } from '../src/features/content-import/references.ts'
import { writeDocument } from '../src/features/content-import/write-document.ts'
import type { Names } from '../src/features/content-import/write-fields.ts'
import { writeText } from '../src/features/content-import/write-text.ts'
import { testContentModel } from './content-model.ts'
import { formArbitrary } from './form-arbitrary.ts'

const model = await testContentModel()
const resolve = keyOf
const nameOf: Names['nameOf'] = (collection, id) => id.slice(collection.length + 1)
const names: Names = { nameOf, textOf: (state) => writeText(state, nameOf) }

function stateOf(mdx: string): unknown {
  const yaml = readYaml('a: b')
  if (!yaml.ok) throw new Error('unreachable')
  return readText(newReader({ self: { collection: 'articles', name: 'a' }, yaml, resolve }), mdx, 1)
}

test.each(
  model.collections.filter(({ slug }) => slug !== 'media').map((collection) => [collection.slug, collection] as const),
)('every field of %s comes back from its file', (slug, collection) => {
  const { folder, fields } = collection
  const name = folder === null ? 'p0420' : 'cours/p0420'
  const told = {
    ...(slug === 'diagnostic-codes' ? { code: 'P0420' } : {}),
    ...(folder === null ? {} : { [folder.field]: `${folder.collection}/cours`, [`${folder.field}Slug`]: 'cours' }),
  }
  fc.assert(
    fc.property(formArbitrary(fields, stateOf), (made) => {
      const values = { ...made, ...told }
      const text = writeDocument(collection, values, names)
      const read = readForm({ resolve }, collection, { collection: slug, name, file: name }, text)
      expect(read).toMatchObject({ ok: true })
      if (!read.ok) return
      expect(read.form.data).toEqual(values)
      expect(writeDocument(collection, read.form.data, names)).toBe(text)
    }),
  )
})
