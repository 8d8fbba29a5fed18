import { expect, test } from 'vitest'
import { heaviestOfEach, templateOf } from './templates.ts'

const fixed = new Set(['/', '/codes/', '/enseignement-general/', '/enseignement-general/anglais/'])

test.each([
  ['/', '/'],
  ['/codes/', '/codes/'],
  ['/codes/p0420/', '/codes/*/'],
  ['/codes/prefixe/p03/', '/codes/prefixe/*/'],
  ['/formations/obd/prise/', '/formations/*/*/'],
  ['/articles/index/a/', '/articles/index/*/'],
  ['/enseignement-general/anglais/', '/enseignement-general/anglais/'],
  ['/mentions-legales/', '/*/'],
])('%s is made by %s', (path, template) => expect(templateOf(path, fixed)).toBe(template))

test('of each template the heaviest page stands for it', () => {
  const page = (path: string, bytes: number) => ({ path, weight: { page: bytes, scripts: 0, fonts: 0, island: 0 } })
  const pages = [page('/codes/a/', 1), page('/codes/b/', 3), page('/codes/c/', 2), page('/', 9)]
  expect([...heaviestOfEach(pages, fixed)].map(([template, { path }]) => [template, path])).toEqual([
    ['/codes/*/', '/codes/b/'],
    ['/', '/'],
  ])
})
