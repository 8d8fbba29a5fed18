import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterRenaming, folderFault, folderPath, foldersIn, isWithin, spelledLike, wayTo } from './folder-path.ts'

const name = fc.constantFrom('Freinage', 'Disques', 'Étriers', 'Haute tension', 'freinage', 'Freinages')
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'))

test('a folder is stored without what nobody sees', () => {
  expect(folderPath('  Freinage /  Disques  ventilés / ')).toBe('Freinage/Disques ventilés')
  expect(folderPath(' / / ')).toBeNull()
  expect(folderPath('')).toBeNull()
})

test('what is stored stays as it is', () => {
  fc.assert(
    fc.property(fc.string(), (written) => {
      const once = folderPath(written)
      expect(once === null ? null : folderPath(once)).toBe(once)
    }),
  )
})

test('folders stay few enough to be found again', () => {
  expect(folderFault('a/b/c/d')).toBeNull()
  expect(folderFault('a/b/c/d/e')).toBe('too-deep')
  expect(folderFault(`a/${'b'.repeat(61)}`)).toBe('too-long')
})

test('a folder that exists is taken, whatever its capitals and accents', () => {
  const known = ['Freinage/Étriers', 'Électricité']
  expect(spelledLike('freinage/etriers', known)).toBe('Freinage/Étriers')
  expect(spelledLike('FREINAGE/Plaquettes', known)).toBe('Freinage/Plaquettes')
  expect(spelledLike('Hybride', known)).toBe('Hybride')
})

test('a new name reaches all that lies within, and nothing whose name only begins so', () => {
  const to = 'Châssis/Freins'
  expect(afterRenaming('Freinage/Disques', { from: 'Freinage', to })).toBe('Châssis/Freins/Disques')
  expect(afterRenaming('Freinage', { from: 'Freinage', to })).toBe(to)
  expect(afterRenaming('Freinages', { from: 'Freinage', to })).toBe('Freinages')
  expect(isWithin('Freinages', 'Freinage')).toBe(false)
})

test('each folder counts what lies within, so that nothing is lost on the way down', () => {
  const filed = fc.uniqueArray(fc.record({ path, count: fc.integer({ min: 1, max: 9 }) }), { selector: (f) => f.path })
  fc.assert(
    fc.property(filed, (files) => {
      const total = files.reduce((sum, { count }) => sum + count, 0)
      expect(foldersIn(files, null).reduce((sum, { count }) => sum + count, 0)).toBe(total)
      for (const folder of foldersIn(files, null)) {
        const own = files.find((file) => file.path === folder.path)?.count ?? 0
        const within = foldersIn(files, folder.path).reduce((sum, { count }) => sum + count, 0)
        expect(own + within).toBe(folder.count)
      }
    }),
  )
})

test('the way to a folder names those above it', () => {
  expect(wayTo('Freinage/Disques')).toEqual([
    { name: 'Freinage', path: 'Freinage' },
    { name: 'Disques', path: 'Freinage/Disques' },
  ])
})
