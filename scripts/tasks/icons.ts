import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unpackWoff } from '../films/unpack-woff.ts'
import { drawIcon, icons } from '../icons/icon.ts'
import { projectRoot } from '../settings/project-root.ts'
import { runTask } from '../start/run-task.ts'

const titleFace = 'site/node_modules/@fontsource/barlow-condensed/files/barlow-condensed-latin-600-normal.woff'

/**
 * `npm run icons`: draws the icons that phones ask for anew, from `site/public/favicon.svg`, and unpacks the face that
 * the pictures of shared pages are written in.
 */
await runTask(async () => {
  const folder = join(projectRoot, 'site/public')
  const svg = await readFile(join(folder, 'favicon.svg'))
  const face = unpackWoff(await readFile(join(projectRoot, titleFace)))
  await writeFile(join(projectRoot, 'site/publisher/share-pictures/barlow-condensed-600.ttf'), face)
  for (const icon of icons) await writeFile(join(folder, icon.file), await drawIcon(svg, icon))
})
