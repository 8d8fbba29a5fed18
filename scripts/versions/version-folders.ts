import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { versionId } from '@mecaformation/contracts/live/shown-version'
import { siteVersions } from '../build/site-build.ts'
import { projectRoot } from '../settings/project-root.ts'

const versions = join(projectRoot, 'site', siteVersions)
/** The last built, whoever may still use them: another data folder served from these same sources, for instance. */
const alwaysKept = 3
/** A build takes seconds: what lies half done for so long was cut short. */
const abandonedAfter = 60 * 60_000

/** The folder of a version; it appears complete or not at all. */
export function folderOf(id: string): string {
  return join(versions, id)
}

export async function isOnDisk(id: string): Promise<boolean> {
  return (await builtAt(folderOf(id))) !== null
}

/** Deletes versions that nobody names any more, and what a build left half done. `now` in milliseconds. */
export async function deleteOldVersions(keep: ReadonlySet<string>, now: number, root = versions): Promise<void> {
  const found: { name: string; at: number }[] = []
  for (const name of await readdir(root)) {
    const at = await builtAt(join(root, name))
    if (at !== null) found.push({ name, at })
  }
  const complete = found.filter(({ name }) => versionId.safeParse(name).success).sort((a, b) => b.at - a.at)
  const latest = new Set(complete.slice(0, alwaysKept).map(({ name }) => name))
  const isOld = ({ name, at }: { name: string; at: number }) =>
    versionId.safeParse(name).success ? !keep.has(name) && !latest.has(name) : now - at > abandonedAfter
  for (const { name } of found.filter(isOld)) await rm(join(root, name), { recursive: true, force: true })
}

async function builtAt(folder: string): Promise<number | null> {
  try {
    return (await stat(folder)).mtimeMs
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
