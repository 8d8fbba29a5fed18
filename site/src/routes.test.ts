import { readdirSync } from 'node:fs'
import { subjects } from '@mecaformation/contracts/documents/general-education'
import { expect, test } from 'vitest'
import { fixedRoutes, indexableRoutes, wholeSitemaps } from './routes.ts'

const pages = new URL('./pages/', import.meta.url)

/** The address that Astro gives to a file of `src/pages`. */
function addressOfFile(file: string): string {
  const path = file.replace(/(?:^|\/)index\.astro$/, '').replace(/\.(?:astro|ts)$/, '')
  return path === '' || file.endsWith('.astro') ? `/${path}/`.replace('//', '/') : `/${path}`
}

test('the fixed routes are exactly the pages without a parameter, those of subjects, and the sitemaps of whole collections', () => {
  const files = readdirSync(pages, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('_'))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/\/+/g, '/').slice(pages.pathname.length))
    .filter((file) => !file.includes('['))
  const named = [
    ...subjects.map((subject) => `/enseignement-general/${subject}/`),
    ...[...wholeSitemaps.keys()].map((name) => `/sitemaps/${name}.xml`),
  ]
  expect([...files.map(addressOfFile), ...named].sort()).toEqual([...fixedRoutes].sort())
})

test('every indexable route is a fixed one', () => {
  for (const route of indexableRoutes) expect(fixedRoutes).toContain(route)
})
