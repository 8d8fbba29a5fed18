import { expect, test } from 'vitest'
import { headFaults } from './page-head-rules.ts'

const head = (path: string, { title = path, description = 'Une phrase.', rest = '' } = {}) => {
  const address = `https://m.fr${path}`
  const html = `<title>${title}</title><meta name="description" content="${description}"><link rel="canonical" href="${address}">${rest}`
  return { address, html }
}

test('a head that tells what it should has no fault', () => {
  expect(headFaults([head('/'), head('/codes/')])).toEqual([])
})

test('titles and descriptions are there, short enough, and no title stands twice', () => {
  const faults = headFaults([
    head('/a/', { title: 'x'.repeat(61), description: '' }),
    head('/b/', { title: 'Deux', description: 'x'.repeat(161) }),
    head('/c/', { title: 'Deux' }),
  ])
  expect(faults.map(({ address, fault }) => `${new URL(address).pathname} ${fault.slice(0, 14).trim()}`)).toEqual([
    '/a/ <title> xxxxxx',
    '/a/ description',
    '/b/ description xx',
    '/c/ <title> = http',
  ])
})

test('a page of the site map names itself and may be indexed', () => {
  const { html } = head('/ailleurs/')
  expect(headFaults([{ address: 'https://m.fr/ici/', html: `${html}<meta name="robots" content="noindex">` }])).toEqual(
    [
      { address: 'https://m.fr/ici/', fault: 'canonical https://m.fr/ailleurs/' },
      { address: 'https://m.fr/ici/', fault: 'noindex' },
    ],
  )
})
