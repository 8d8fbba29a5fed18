import { describe, expect, test } from 'vitest'
import { isPublic } from './is-public.ts'
import { publicPart } from './public-part.ts'

describe('a published document is shown to everybody', () => {
  test('but for a graded exercise', () => {
    expect(isPublic('articles', {})).toBe(true)
    expect(isPublic('exercises', { mode: 'practice' })).toBe(true)
    expect(isPublic('exercises', { mode: 'graded' })).toBe(false)
  })

  test('but for a lesson whose course is not published, or gone', () => {
    expect(isPublic('lessons', {}, { status: 'published' })).toBe(true)
    expect(isPublic('lessons', {}, { status: 'draft' })).toBe(false)
    expect(isPublic('lessons', {})).toBe(false)
  })
})

describe('the text', () => {
  const body = ['texte']
  test.each([
    ['of a free lesson is public', { collection: 'lessons', access: 'libre', body }, body],
    ['of a lesson for the enrolled is not', { collection: 'lessons', access: 'inscrits', body }, []],
    ['of a lesson of unknown access is not', { collection: 'lessons', body }, []],
    ['of anything else is public', { collection: 'articles', body }, body],
  ])('%s', (_, document, expected) => {
    expect(publicPart(document)).toEqual({ ...document, body: expected })
  })
})
