import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pictureSize, shareCard } from '@mecaformation/domain/live/share-picture'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawPicture } from './draw-picture.ts'
import { titleFont } from './title-font.ts'

let folder: string
let tools: Parameters<typeof drawPicture>[1]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drawing-'))
  const title = await titleFont(folder)
  const { default: sharp } = await import('sharp')
  tools = { sharp, fonts: { title } }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const draw = (words: string) => drawPicture(shareCard(words), tools)

test('a picture has the size that it says', async () => {
  const { format, width, height } = await tools.sharp(await draw('Article · Ratés d’allumage')).metadata()
  expect({ format, width, height }).toEqual({ format: 'png', ...pictureSize })
})

test('letters are drawn, not the boxes of letters that no font has', async () => {
  const [first, second] = [await draw('Article · Pile'), await draw('Article · Bile')]
  expect(first.equals(second)).toBe(false)
  expect((await draw('Article · Pile')).equals(first)).toBe(true)
})

test.each([
  'Code défaut · P0420 : catalyseur <sous> le seuil & rangée 1',
  `Article · ${'Une mesure de plus, '.repeat(30)}`,
  'Article · Anticonstitutionnellement'.repeat(12),
])('any title fits: %s', async (words) => expect((await draw(words)).length).toBeGreaterThan(1000))
