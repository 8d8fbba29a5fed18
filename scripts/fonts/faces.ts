import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { projectRoot } from '../settings/project-root.ts'

const packages = join(projectRoot, 'site/node_modules')

/** What French is written with, and what its neighbours' names need: what the Latin files of both faces hold. */
const characters = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x152, 0x153],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2193],
  [0x2212, 0x2215],
]
  .flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
  .map((code) => String.fromCodePoint(code))
  .join('')

/**
 * The faces that every page loads, by the name of their file in `site/src/fonts`, without the hints for old screens and
 * the weights that no page uses (`tokens.css`): a slow network shows text a tenth of a second sooner.
 */
export const faces = {
  'atkinson-hyperlegible-next.woff2': () =>
    made('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2', {
      wght: { min: 400, max: 700, default: 400 },
    }),
  'barlow-condensed-600.woff2': () =>
    made('@fontsource/barlow-condensed/files/barlow-condensed-latin-600-normal.woff2'),
} as const

async function made(file: string, variationAxes?: Parameters<typeof subsetFont>[2]['variationAxes']): Promise<Buffer> {
  const font = await readFile(join(packages, file))
  return subsetFont(font, characters, { targetFormat: 'woff2', ...(variationAxes ? { variationAxes } : {}) })
}
