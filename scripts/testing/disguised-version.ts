import { randomBytes } from 'node:crypto'
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { showVersion } from '@mecaformation/domain/live/shown-version'
import { readShownVersion, writeShownVersion } from '../versions/shown-version-file.ts'
import { folderOf } from '../versions/version-folders.ts'

/**
 * Deploys what readers cannot tell from a new version: the shown one with every script, style and font
 * under another name, as if all of them had changed. Gives a part of the new names, and what takes the
 * version away, whether or not it was rolled back.
 */
export async function deployDisguised(dataDir: string): Promise<{ mark: string; remove: () => Promise<void> }> {
  const state = await readShownVersion(dataDir)
  if (state === null) throw new Error('no version is shown')
  const id = randomBytes(8).toString('hex')
  const mark = `-${id.slice(0, 6)}.`
  const folder = folderOf(id)
  await cp(folderOf(state.current), folder, { recursive: true })
  const assets = join(folder, 'client/_astro')
  const names = await readdir(assets)
  const disguised = (name: string) => name.replace(/\.(?=[^.]+$)/, mark)
  for (const name of names) await rename(join(assets, name), join(assets, disguised(name)))
  for (const item of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile() || !/\.(mjs|js|css)$/.test(item.name)) continue
    const file = join(item.parentPath, item.name)
    const text = await readFile(file, 'utf8')
    await writeFile(
      file,
      names.reduce((all, name) => all.replaceAll(name, disguised(name)), text),
    )
  }
  await writeShownVersion(dataDir, showVersion(state, { id, now: new Date().toISOString() }))
  const remove = async () => {
    if ((await readShownVersion(dataDir))?.current === id) await writeShownVersion(dataDir, state)
    await rm(folder, { recursive: true, force: true })
  }
  return { mark, remove }
}
