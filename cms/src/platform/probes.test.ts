import { describe, expect, test } from 'vitest'
import { probes } from './probes.ts'

describe('a visitor may', () => {
  test.each([
    {},
    { where: { slug: { equals: 'p0299' } } },
    { where: { technologies: { in: ['a', 'b'] } }, sort: '-publishedAt' },
    { where: { or: [{ title: { like: 'a' } }, { and: [{ slug: { exists: true } }] }] }, sort: ['title', 'slug'] },
  ])('ask %j', (query) => expect(probes(query)).toBe(false))
})

describe('a visitor may not', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => ({ title: { equals: index } }))
  test.each([
    ['filter by what a relation leads to', { where: { 'course.title': { like: 'a' } } }],
    ['do so as GraphQL writes it', { where: { OR: [{ course__title: { like: 'a' } }] } }],
    ['filter within a filter', { where: { technologies: { contains: { title: { like: 'a' } } } } }],
    ['hide that in a list', { where: { technologies: { in: [{ title: { like: 'a' } }] } } }],
    ['sort by what a relation leads to', { sort: 'title,course.title' }],
    ['sort by many fields', { sort: 'a,b,c,d' }],
    ['ask twenty-one conditions', { where: { or: many(21) } }],
    ['nest them', { where: many(30).reduce<object>((inner, one) => ({ and: [inner, one] }), {}) }],
    ['give a hundred and one values', { where: { id: { in: Array.from({ length: 101 }, String) } } }],
    ['send what is no filter', { where: 'title' }],
  ])('%s', (_, query) => expect(probes(query)).toBe(true))
})
