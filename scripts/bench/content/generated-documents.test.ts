import { publishedDocument } from '@mecaformation/contracts/publication/documents'
import { expect, test } from 'vitest'
import { generatedDocuments, generatedTechnologies } from './generated-documents.ts'

const technologies = generatedTechnologies()
const documents = generatedDocuments(
  3000,
  technologies.map(({ id }) => id),
)

test('generated documents fit their contracts', () => {
  for (const document of [...technologies, ...documents.slice(0, 300)]) {
    expect(publishedDocument.safeParse(document)).toMatchObject({ success: true })
  }
})

test('no address, title or id comes twice', () => {
  for (const collection of ['articles', 'diagnostic-codes'] as const) {
    const some = documents.filter((document) => document.collection === collection)
    for (const key of ['id', 'slug', 'title'] as const) {
      expect(new Set(some.map((document) => document[key])).size).toBe(some.length)
    }
  }
})

test('a document does not depend on how many there are, and refers to earlier ones only', () => {
  const ids = technologies.map(({ id }) => id)
  const few = generatedDocuments(50, ids)
  expect(few).toEqual(documents.slice(0, 50))
  const known = new Set([...ids, ...few.map(({ id }) => id)])
  const references = JSON.stringify(few).match(/0b0b0b0b-[0-9a-f-]{27}/g) ?? []
  expect(references.filter((id) => !known.has(id))).toEqual([])
})
