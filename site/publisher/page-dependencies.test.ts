import { expect, test } from 'vitest'
import { PageDependencies } from './page-dependencies.ts'

test('a page depends on what its last rendering read, and on nothing else', () => {
  const dependencies = new PageDependencies()
  dependencies.record('/', new Set(['list:articles', 'card:1']))
  dependencies.record('/articles/', new Set(['list:articles']))
  expect(dependencies.pagesReading(['list:articles'])).toEqual(new Set(['/', '/articles/']))
  dependencies.record('/', new Set(['card:2']))
  expect(dependencies.pagesReading(['list:articles', 'card:1'])).toEqual(new Set(['/articles/']))
  dependencies.forget('/articles/')
  expect(dependencies.pagesReading(['list:articles'])).toEqual(new Set())
})
