import { expect, test } from 'vitest'
import { brokenLinks, linksOfPage } from './site-links.ts'

const page = (path: string, html: string) => ({ address: `https://m.fr${path}`, html })

test('a page names what it links to, shows and shares, on its own site alone', () => {
  const html = `<a href="/codes/?a=1&amp;b=2#p"><img src=/media/a.webp srcset="/media/a-1.webp 1w, /media/a-2.webp 2w">
    <meta property="og:image" content="https://m.fr/partage/a.png"><a href="https://ailleurs.fr/">
    <a href="mailto:a@m.fr"><script>const text = '<a href="/non/">'</script><a title="x > y" href='#ici'>`
  expect([...linksOfPage(page('/articles/', html))]).toEqual([
    'https://m.fr/codes/?a=1&b=2#p',
    'https://m.fr/media/a.webp',
    'https://m.fr/media/a-1.webp',
    'https://m.fr/media/a-2.webp',
    'https://m.fr/partage/a.png',
    'https://m.fr/articles/#ici',
  ])
})

test('a link is broken when its address does not answer or its page lacks the anchor', async () => {
  const pages = [
    page('/', '<a href="/codes/#essais"><a href="/codes/#causes"><a href="/perdu/"><a href="/media/a.pdf">'),
    page('/codes/', '<h2 id="essais">'),
  ]
  const asked: string[] = []
  const broken = await brokenLinks(pages, (address) => {
    asked.push(address)
    return Promise.resolve(address.endsWith('.pdf') ? 200 : 404)
  })
  expect(broken).toEqual([
    { link: 'https://m.fr/codes/#causes', on: 'https://m.fr/', why: '#causes' },
    { link: 'https://m.fr/perdu/', on: 'https://m.fr/', why: '404' },
  ])
  expect(asked).toEqual(['https://m.fr/perdu/', 'https://m.fr/media/a.pdf'])
})
