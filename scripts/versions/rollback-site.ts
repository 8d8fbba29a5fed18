import { stepBack } from '@mecaformation/domain/live/shown-version'
import { messages } from './messages.fr.ts'
import { changingVersion, readShownVersion, writeShownVersion } from './shown-version-file.ts'
import { isOnDisk } from './version-folders.ts'

/** Shows the version before again, without building anything. Throws one sentence when there is none. */
export async function rollbackSite(dataDir: string): Promise<{ from: string; to: string }> {
  return changingVersion(dataDir, async () => {
    const before = await readShownVersion(dataDir)
    const to = before?.earlier[0]
    if (before === null || to === undefined) throw new Error(messages.nothingBefore)
    if (!(await isOnDisk(to))) throw new Error(messages.folderGone(to))
    const state = stepBack(before, { to, reason: messages.steppedBack, now: new Date().toISOString() })
    if (state === null) throw new Error(messages.nothingBefore)
    await writeShownVersion(dataDir, state)
    return { from: before.current, to }
  })
}
