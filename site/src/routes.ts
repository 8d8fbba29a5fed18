import { subjects } from '@mecaformation/contracts/documents/general-education'
import { errorPages } from '@mecaformation/contracts/live/manifest'
import type { RoutedCollection } from '@mecaformation/domain/addresses/address-of'

/** Sitemaps of the collections that have no shelves, by name. */
export const wholeSitemaps: ReadonlyMap<string, RoutedCollection> = new Map([
  ['technologies', 'technologies'],
  ['formations', 'courses'],
  ['lecons', 'lessons'],
  ['enseignement-general', 'general-education'],
  ['guides', 'guides'],
  ['presentation', 'pages'],
])

/** Sitemaps that there are whatever is published. */
export const fixedSitemaps: readonly string[] = [
  '/sitemaps/pages.xml',
  ...[...wholeSitemaps.keys()].map((name) => `/sitemaps/${name}.xml`),
]

/** Fixed pages that search engines should know, in the order of the house. */
export const indexableRoutes: readonly string[] = [
  '/',
  '/articles/',
  '/codes/',
  '/exercices/',
  '/schemas/',
  '/videos/',
  '/technologies/',
  '/formations/',
  '/tarifs/',
  '/enseignement-general/',
  ...subjects.map((subject) => `/enseignement-general/${subject}/`),
  '/lexique/',
  '/guides/',
  '/blog/',
  '/faq/',
  '/recherche/',
  '/contact/',
  '/competences/',
  '/plan-du-site/',
]

/** Every path of the site that there is whatever is published. */
export const fixedRoutes: readonly string[] = [
  ...indexableRoutes,
  ...Object.values(errorPages),
  '/robots.txt',
  '/recherche/termes.json',
  '/llms.txt',
  '/site.webmanifest',
  '/rss.xml',
  '/sitemap-index.xml',
  ...fixedSitemaps,
]
