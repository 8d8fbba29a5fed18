import { errorPages } from '@mecaformation/contracts/live/manifest'

/** Sitemaps that there are whatever is published. */
export const fixedSitemaps: readonly string[] = ['/sitemaps/pages.xml', '/sitemaps/technologies.xml']

/** Every path of the site that there is whatever is published, in the order of the house. */
export const fixedRoutes: readonly string[] = [
  '/',
  '/articles/',
  '/codes/',
  '/technologies/',
  ...Object.values(errorPages),
  '/robots.txt',
  '/rss.xml',
  '/sitemap-index.xml',
  ...fixedSitemaps,
]

/** Fixed pages that search engines should know. */
export const indexableRoutes: readonly string[] = ['/', '/articles/', '/codes/', '/technologies/']
