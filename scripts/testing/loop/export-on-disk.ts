import { readFile } from 'node:fs/promises'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import { entriesOnDisk, filesBelow, hashOf } from './whole-site.ts'

/** Paths of the plain directory that differ from the live site, or are missing in one of the two. */
export async function exportDifferences(dataDir: string): Promise<string[]> {
  const { exportRoot } = liveLayout(dataDir)
  const exported = new Map<string, string>()
  for (const [path, file] of await filesBelow(exportRoot)) {
    // Beside compressed copies, what a killed publisher was about to put in place: nobody asks for it.
    if (/\.(br|gz|tmp)$/.test(path)) continue
    // A file that is replaced just now.
    const bytes = await readFile(file).catch(() => Buffer.from(''))
    exported.set(path.replace(/\/index\.html$/, '/'), hashOf(bytes))
  }
  const different: string[] = []
  const entries = await entriesOnDisk(dataDir)
  for (const [path, entry] of entries) {
    if (entry.kind === 'file' && exported.get(path) !== entry.hash) different.push(path)
  }
  for (const path of exported.keys()) if (entries.get(path)?.kind !== 'file') different.push(path)
  // They come when they are drawn, some moments behind the page that names them.
  return different.filter((path) => !path.startsWith('/partage/'))
}
