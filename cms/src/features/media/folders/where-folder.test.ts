import type { Where } from 'payload'
import { expect, test } from 'vitest'
import { shownBy, whereShown } from './where-folder.ts'

const filed = ['Freinage', 'Freinage/Disques', 'Freinages'].map((path) => ({ path, count: 1 }))
const brakes = { kind: 'folder', path: 'Freinage' } as const

test('a folder is asked for with what lies within, and known again by the question', () => {
  const where = whereShown(undefined, brakes, filed)
  expect(where).toEqual({ or: [{ and: [{ folder: { in: ['Freinage', 'Freinage/Disques'] } }] }] })
  expect(shownBy(where)).toEqual(brakes)
})

test('another folder takes the place of the former one, and other questions stay', () => {
  const mimeType = { mimeType: { equals: 'image/png' } }
  const asked: Where = { or: [{ and: [mimeType, { folder: { equals: 'Freinages' } }] }] }
  expect(shownBy(asked)).toEqual({ kind: 'folder', path: 'Freinages' })
  expect(whereShown(asked, { kind: 'loose' }, filed)).toEqual({
    or: [{ and: [mimeType, { folder: { exists: false } }] }],
  })
  expect(whereShown(asked, { kind: 'all' }, filed)).toEqual({ or: [{ and: [mimeType] }] })
})

test('what a field of a form asks for stays, too', () => {
  const pictures: Where = { mimeType: { contains: 'image/' } }
  const where = whereShown(pictures, { kind: 'loose' }, filed)
  expect(where).toEqual({ and: [pictures, { folder: { exists: false } }] })
  expect(shownBy(where)).toEqual({ kind: 'loose' })
  expect(whereShown(where, { kind: 'all' }, filed)).toEqual({ and: [pictures] })
})

test('no question at all is everything, as addresses write it', () => {
  expect(whereShown({}, { kind: 'all' }, filed)).toEqual({})
  expect(shownBy({ or: [{ and: [{ folder: { exists: 'false' } }] }] })).toEqual({ kind: 'loose' })
  expect(shownBy({ or: [{ and: [{ alt: { like: 'a' } }] }] })).toEqual({ kind: 'all' })
})
