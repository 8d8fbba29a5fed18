import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { versionId } from '@mecaformation/contracts/live/shown-version'
import { siteVersions } from '../build/site-build.ts'
import { projectRoot } from '../settings/project-root.ts'

const root = join(projectRoot, 'site', siteVersions)
/** The last built, whoever may still use them: another data folder served from these same sources, for instance. */
const alwaysKept = 3
/** A build takes seconds: what lies half done for so long was cut short. */
const abandonedAfter = 60 * 60_000

/** The folder of a version; it appears complete or not at all. */
export function folderOf(id: string): string {
  return join(root, id)
}

export async function isOnDisk(id: string): Promise<boolean> {
  return (await builtAt(id)) !== null
}

/** Deletes versions that nobody names any more, and gives their number. `now` in milliseconds. */
export async function deleteOldVersions(keep: ReadonlySet<string>, now: number): Promise<number> {
  const found: { name: string; at: number }[] = []
  for (const name of await readdir(root)) {
    const at = await builtAt(name)
    if (at !== null) found.push({ name, at })
  }
  const complete = found.filter(({ name }) => versionId.safeParse(name).success).sort((a, b) => b.at - a.at)
  const latest = new Set(complete.slice(0, alwaysKept).map(({ name }) => name))
  const isOld = ({ name, at }: { name: string; at: number }) =>
    versionId.safeParse(name).success ? !keep.has(name) && !latest.has(name) : now - at > abandonedAfter
  const old = found.filter(isOld)
  for (const { name } of old) await rm(folderOf(name), { recursive: true, force: true })
  return old.length
}

async function builtAt(name: string): Promise<number | null> {
  try {
    return (await stat(folderOf(name))).mtimeMs
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
