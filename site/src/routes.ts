import { errorPages } from '@mecaformation/contracts/live/manifest'

/** Every path of the site that is not the page of one document, in the order of the house. */
export const fixedRoutes: readonly string[] = [
  '/',
  '/articles/',
  '/codes/',
  '/technologies/',
  ...Object.values(errorPages),
  '/robots.txt',
  '/rss.xml',
  '/sitemap-index.xml',
  '/sitemap-pages.xml',
  '/sitemap-articles.xml',
  '/sitemap-codes.xml',
  '/sitemap-technologies.xml',
]

/** Fixed pages that search engines should know. */
export const indexableRoutes: readonly string[] = ['/', '/articles/', '/codes/', '/technologies/']
