import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Manifest, manifest, manifestName, parseManifestName } from './manifest.ts'

type Named = Pick<Manifest, 'fence' | 'sequence' | 'kind'>
const named: fc.Arbitrary<Named> = fc.record({
  fence: fc.integer({ min: 1, max: 999_999_999_999 }),
  sequence: fc.integer({ min: 0, max: 999_999_999_999 }),
  kind: fc.constantFrom('checkpoint', 'delta'),
})

describe('manifest names', () => {
  it('reads like this', () => {
    expect(manifestName({ fence: 3, sequence: 41, kind: 'delta' })).toBe('000000000003-000000000041.delta.json')
  })

  it('say what they were made of', () => {
    fc.assert(
      fc.property(named, (of) => {
        expect(parseManifestName(manifestName(of))).toEqual(of)
      }),
    )
  })

  it('sort by fence, then by sequence', () => {
    fc.assert(
      fc.property(named, named, (one, other) => {
        const byNumber = one.fence - other.fence || one.sequence - other.sequence
        fc.pre(byNumber !== 0)
        expect(manifestName(one) < manifestName(other)).toBe(byNumber < 0)
      }),
    )
  })

  it.each([
    '000000000003-000000000041.delta.json.tmp',
    '.000000000003-000000000041.delta.json',
    '3-41.delta.json',
    '000000000003-000000000041.other.json',
    'README.md',
  ])('passes over %s', (name) => {
    expect(parseManifestName(name)).toBeNull()
  })
})

describe('manifests', () => {
  const entry = {
    kind: 'file',
    status: 200,
    hash: '0123456789abcdef0123456789abcdef',
    contentType: 'text/html; charset=utf-8',
    encodings: ['br', 'gz'],
    caching: 'page',
    scriptHashes: [],
  }
  const delta = { kind: 'delta', fence: 1, sequence: 1, changes: {} }

  it('keep what the publisher wrote', () => {
    const checkpoint = { kind: 'checkpoint', fence: 1, sequence: 0, version: 'a', entries: { '/': entry } }
    expect(manifest.parse(JSON.parse(JSON.stringify(checkpoint)))).toEqual(checkpoint)
    const changes = { '/a/': { kind: 'redirect', location: '/b/' }, '/c/': { kind: 'gone' }, '/d/': null }
    expect(manifest.parse({ ...delta, changes })).toEqual({ ...delta, changes })
  })

  it.each([
    ['a path that does not start at the root', { 'a/': entry }],
    ['a hash that could lead out of the folder', { '/a/': { ...entry, hash: '../../../secrets/postgres.json' } }],
    ['a redirect to another host', { '/a/': { kind: 'redirect', location: 'https://ailleurs.example/' } }],
    ['a status that is not the site’s', { '/a/': { ...entry, status: 418 } }],
  ])('refuse %s', (_, changes) => {
    expect(manifest.safeParse({ ...delta, changes }).success).toBe(false)
  })
})
