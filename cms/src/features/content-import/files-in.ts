import { readdir } from 'node:fs/promises'

/** Names of the files of a folder, sorted; none when it does not exist. Hidden files are left alone. */
export async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const visible = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    return visible.map((entry) => entry.name).sort()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
