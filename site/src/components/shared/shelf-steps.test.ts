import { expect, test } from 'vitest'
import { shelfSteps } from './shelf-steps.ts'

const blog = { collection: 'posts', label: 'Blog' } as const

test('a letter lies below its collection', () => {
  expect(shelfSteps(blog, 'a')).toEqual([{ label: 'Blog', address: '/blog/' }, { label: 'A' }])
})

test('the beginning of a title lies below its letter', () => {
  expect(shelfSteps(blog, 'ate')).toEqual([
    { label: 'Blog', address: '/blog/' },
    { label: 'A', address: '/blog/index/a/' },
    { label: 'Ate…' },
  ])
})
