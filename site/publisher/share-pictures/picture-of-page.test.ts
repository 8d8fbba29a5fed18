import { expect, test } from 'vitest'
import { sharePicture } from '../../src/share/share-picture.ts'
import { pictureOfPage } from './picture-of-page.ts'

const page = (address: string, alt: string) =>
  `<meta property="og:image" content="https://m.fr${address}"><meta property="og:image:alt" content="${alt}">`

test('a page names its picture, in its very words', () => {
  const { address, alt } = sharePicture({ kind: 'Article', title: 'Masse & « bruit »' })
  expect(pictureOfPage(page(address, 'Article · Masse &#38; « bruit »'))).toEqual({ address, alt })
})

test('an uploaded picture is none of ours, nor is a page without any', () => {
  expect(pictureOfPage(page('/media/a.webp', 'Un moteur'))).toBeNull()
  expect(pictureOfPage('<title>Rien</title>')).toBeNull()
})
