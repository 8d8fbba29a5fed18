import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { projectRoot } from '../settings/project-root.ts'

const docs = join(projectRoot, 'docs')
const folder = 'pictures/authoring'
const guide = await readFile(join(docs, 'authoring.md'), 'utf8')
const pictures = [...guide.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt = '', path = '']) => ({ alt, path }))

test('each picture of the guide of authors is there, says what it shows, and none is left over', async () => {
  expect(pictures.filter(({ alt }) => alt.length < 30)).toEqual([])
  const files = (await readdir(join(docs, folder))).map((file) => `${folder}/${file}`)
  expect(pictures.map(({ path }) => path).sort()).toEqual(files.sort())
})

test('the pictures are light', async () => {
  const files = await Promise.all(
    pictures.map(async ({ path }) => {
      const file = join(docs, path)
      const [{ size }, { width }] = await Promise.all([stat(file), sharp(file).metadata()])
      return { path, size, width }
    }),
  )
  expect(files.filter(({ width }) => width > 1200)).toEqual([])
  expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(1_500_000)
})

test('the links of the guide lead to its chapters and to files that are there', async () => {
  const anchors = [...guide.matchAll(/^#{2,3} (.+)$/gm)].map(([, title = '']) => anchorOf(title))
  for (const [, target = ''] of guide.matchAll(/(?<!!)\[[^\]]*\]\(([^)]+)\)/g)) {
    if (target.startsWith('#')) expect(anchors).toContain(target.slice(1))
    else await expect(stat(join(docs, target.split('#', 1)[0] ?? '')), target).resolves.toBeDefined()
  }
})

/** As the places where guides are read make it: small letters, hyphens for spaces, no other signs. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
}
