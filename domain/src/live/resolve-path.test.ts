import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolvePath } from './resolve-path.ts'

const site = new Set(['/', '/codes/p0420/', '/robots.txt', '/erreurs/é/'])
const resolve = (path: string, query = '') => resolvePath(path, query, (known) => site.has(known))

test.each(['/', '/codes/p0420/', '/robots.txt'])('%s is an entry as it stands', (path) => {
  expect(resolve(path, '?a=1')).toEqual({ kind: 'entry', path })
})

test.each([
  ['/codes/p0420', '/codes/p0420/'],
  ['/codes/P0420/', '/codes/p0420/'],
  ['/Codes/P0420', '/codes/p0420/'],
  ['/robots.txt/', '/robots.txt'],
  ['/codes/p0420//', '/codes/p0420/'],
  ['/index.html', '/'],
  ['/codes/p0420/index.html', '/codes/p0420/'],
  ['/ERREURS/É', '/erreurs/%C3%A9/'],
  ['/codes/PO42O', '/codes/p0420/'],
  ['/codes/p-0420/', '/codes/p0420/'],
  ['/codes/0420/', '/codes/p0420/'],
])('%s has moved to %s, with its query', (path, location) => {
  expect(resolve(path, '?page=2')).toEqual({ kind: 'moved', location: `${location}?page=2` })
})

test.each([
  '/codes',
  '/codes/po421/',
  '/codes/po420/x/',
  '/codes/../robots.txt',
  '//codes/p0420/',
  '/robots.txt/index.html',
])('« %s » is unknown', (path) => {
  expect(resolve(path)).toEqual({ kind: 'unknown' })
})

const segment = fc.stringMatching(/^[a-zA-Zé0-9.-]{1,6}$/)
const anyPath = fc
  .tuple(fc.array(segment, { maxLength: 3 }), fc.boolean())
  .map(([segments, slash]) => `/${segments.join('/')}${slash && segments.length > 0 ? '/' : ''}`)
const known = fc.uniqueArray(anyPath, { maxLength: 8 })

/** Paths that visitors mistype out of real ones, and others that never were. */
const asked = (paths: string[]) =>
  fc.oneof(
    anyPath,
    fc.string().map((text) => `/${text}`),
    fc
      .tuple(fc.constantFrom('/', ...paths), fc.boolean(), fc.boolean())
      .map(([path, upper, slash]) => `${upper ? path.toUpperCase() : path}${slash ? '/' : ''}`),
  )
const cases = known.chain((paths) => fc.tuple(fc.constant(new Set(paths)), asked(paths)))

test('a moved address leads to an entry by one hop, on this site, and never to itself', () => {
  fc.assert(
    fc.property(cases, ([paths, path]) => {
      const exists = (candidate: string) => paths.has(candidate)
      const resolution = resolvePath(path, '', exists)
      if (resolution.kind === 'moved') {
        expect(resolution.location).toMatch(/^\/(?!\/)/)
        const target = decodeURI(resolution.location)
        expect(target).not.toBe(path)
        expect(resolvePath(target, '', exists)).toEqual({ kind: 'entry', path: target })
      }
      if (resolution.kind === 'entry') expect(resolution.path).toBe(path)
      if (resolution.kind === 'unknown') expect(exists(path)).toBe(false)
    }),
  )
})

test('no entry is lost to a slash or to capitals', () => {
  fc.assert(
    fc.property(known, fc.boolean(), (paths, upper) => {
      const lower = new Set(paths.map((path) => path.toLowerCase()))
      for (const path of lower) {
        const slashless = path.length > 1 ? path.replace(/\/$/, '') : path
        const resolution = resolvePath(upper ? slashless.toUpperCase() : slashless, '', (candidate) =>
          lower.has(candidate),
        )
        expect(resolution.kind).not.toBe('unknown')
      }
    }),
  )
})
