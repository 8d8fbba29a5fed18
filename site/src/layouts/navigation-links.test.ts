import type { Navigation } from '@mecaformation/contracts/documents/navigation'
import type { DocumentOf } from '@mecaformation/contracts/publication/documents'
import { beforeEach, expect, test } from 'vitest'
import { navigation } from '../data/content.ts'
import { recordReads } from '../data/reads.ts'
import { applyChanges, loadSnapshot } from '../data/snapshot.ts'
import { currentAt, linksOf } from './navigation-links.ts'
import { sections } from './sections.ts'

const instant = '2026-11-22T10:00:00.000Z'
const hub: DocumentOf<'technologies'> = {
  collection: 'technologies',
  id: 't1',
  slug: 'thermique',
  title: 'Thermique',
  summary: 'Résumé',
  publishedAt: instant,
  updatedAt: instant,
  order: 1,
  introduction: [],
}
const toHub = { label: '', target: { kind: 'document' as const, collection: 'technologies', id: 't1' } }
const toPath = { label: 'Tous les codes', target: { kind: 'url' as const, url: '/codes/' } }
const published = (header: Navigation['header']): Navigation => ({
  collection: 'navigation',
  id: 'navigation',
  header,
  footer: [],
  notice: null,
})

beforeEach(() => loadSnapshot([hub, published([toHub, toPath])]))
const header = () => linksOf(navigation()?.header, sections)

test('a link to a document follows its title and its address', () => {
  expect(header()).toEqual([
    { address: '/technologies/thermique/', label: 'Thermique' },
    { address: '/codes/', label: 'Tous les codes' },
  ])
  applyChanges([{ id: 't1', document: { ...hub, slug: 'moteurs', title: 'Moteurs' } }])
  expect(header()[0]).toEqual({ address: '/technologies/moteurs/', label: 'Moteurs' })
})

test('a link whose document goes disappears, and every page knows', async () => {
  const { keys } = await recordReads(async () => header())
  const dirty = applyChanges([{ id: 't1', document: null }])
  expect([...dirty].some((key) => keys.has(key))).toBe(true)
  expect(header()).toEqual([{ address: '/codes/', label: 'Tous les codes' }])
})

test('without a published navigation the site shows its sections, and every page follows the first one', async () => {
  loadSnapshot([hub])
  const { result, keys } = await recordReads(async () => header())
  expect(result).toEqual(sections)
  const dirty = applyChanges([{ id: 'navigation', document: published([toPath]) }])
  expect([...dirty].some((key) => keys.has(key))).toBe(true)
  expect(header()).toEqual([{ address: '/codes/', label: 'Tous les codes' }])
})

test.each([
  ['/codes/', '/codes/', 'page'],
  ['/codes/', '/codes/p0420/', 'true'],
  ['/codes/', '/articles/', undefined],
  ['/', '/codes/', undefined],
  ['/', '/', 'page'],
])('a link to %s on the page %s is current: %s', (address, pathname, expected) => {
  expect(currentAt(address, pathname)).toBe(expected)
})
