import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../settings/project-root.ts'

/** Made from sources, or of no consequence to what is built. */
const skippedFolders = new Set(['node_modules', 'dist', '.next', '.astro', '.tsbuild', 'testing'])
const skippedFiles = /\.test\.tsx?$|^next-env\.d\.ts$|\.tsbuildinfo$|\.md$/

/**
 * A hash of files and folders of the project (paths and contents) and of `facts`, such as settings
 * that a build takes in. Equal fingerprints mean that a build would give the same again.
 */
export async function fingerprint(
  paths: readonly string[],
  facts: readonly string[] = [],
  root: string = projectRoot,
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(facts))
  for (const path of paths) {
    for (const file of await filesBelow(root, path)) {
      const content = await readFile(join(root, file))
      hash.update(`\0${file}\0${content.length}\0`).update(content)
    }
  }
  return hash.digest('hex')
}

async function filesBelow(root: string, path: string): Promise<string[]> {
  if (!(await stat(join(root, path))).isDirectory()) return [path]
  const entries = await readdir(join(root, path), { withFileTypes: true })
  const files: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const child = `${path}/${entry.name}`
    if (entry.isDirectory() && !skippedFolders.has(entry.name)) files.push(...(await filesBelow(root, child)))
    if (entry.isFile() && !skippedFiles.test(entry.name)) files.push(child)
  }
  return files
}
