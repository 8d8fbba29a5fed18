import { expect, test } from 'vitest'
import { fixedRoutes } from '../routes.ts'
import { sitemap, sitemapAddresses, sitemapIndex } from './sitemap.ts'

test('each page stands with its address and, where it has one, its date', () => {
  const xml = sitemap(
    [{ address: '/codes/p0420/', updatedAt: '2026-11-22T08:00:00.000Z' }, { address: '/' }],
    'https://m.fr',
  )
  expect(xml).toContain('<url><loc>https://m.fr/codes/p0420/</loc><lastmod>2026-11-22T08:00:00.000Z</lastmod></url>')
  expect(xml).toContain('<url><loc>https://m.fr/</loc></url>')
})

test('the index names every sitemap, and each is a route', () => {
  const xml = sitemapIndex('https://m.fr')
  for (const address of sitemapAddresses) {
    expect(xml).toContain(`<loc>https://m.fr${address}</loc>`)
    expect(fixedRoutes).toContain(address)
  }
})
