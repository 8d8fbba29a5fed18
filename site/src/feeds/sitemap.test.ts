import { expect, test } from 'vitest'
import { sitemap, sitemapIndex } from './sitemap.ts'

test('each page stands with its address and, where it has one, its date', () => {
  const xml = sitemap(
    [{ address: '/codes/p0420/', updatedAt: '2026-11-22T08:00:00.000Z' }, { address: '/' }],
    'https://m.fr',
  )
  expect(xml).toContain('<url><loc>https://m.fr/codes/p0420/</loc><lastmod>2026-11-22T08:00:00.000Z</lastmod></url>')
  expect(xml).toContain('<url><loc>https://m.fr/</loc></url>')
})

test('the index names every sitemap', () => {
  const xml = sitemapIndex(['/sitemaps/pages.xml', '/sitemaps/codes-p03.xml'], 'https://m.fr')
  expect(xml).toContain('<loc>https://m.fr/sitemaps/pages.xml</loc>')
  expect(xml).toContain('<loc>https://m.fr/sitemaps/codes-p03.xml</loc>')
})
