/** How many files a folder has, without those of the folders within. */
export interface Filed {
  path: string
  count: number
}

/** A folder as one sees it from the one above: with all that lies within. */
interface Folder extends Filed {
  name: string
}

const separator = '/'
const most = { depth: 4, letters: 60 }

export type FolderFault = 'too-deep' | 'too-long'

/** A folder as it is stored, « Freinage/Disques », of what somebody wrote; `null` for none. */
export function folderPath(written: string): string | null {
  const names = written
    .normalize('NFC')
    .split(separator)
    .map((name) => name.replace(/\s+/g, ' ').trim())
  return names.filter((name) => name !== '').join(separator) || null
}

/** What keeps a path from being a folder that people find again. */
export function folderFault(path: string): FolderFault | null {
  const names = path.split(separator)
  if (names.length > most.depth) return 'too-deep'
  return names.some((name) => name.length > most.letters) ? 'too-long' : null
}

/** Whether a folder is another one, or lies within it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + separator)
}

/** The same folder in the letters that others have already: « freinage » is no second « Freinage ». */
export function spelledLike(path: string, known: readonly string[]): string {
  const spelled: string[] = []
  for (const name of path.split(separator)) {
    const depth = spelled.length + 1
    const here = [...spelled, name].join(separator)
    const beginnings = known.map((other) => other.split(separator).slice(0, depth).join(separator))
    const twin = beginnings.includes(here) ? here : beginnings.find((other) => folded(other) === folded(here))
    spelled.push(twin?.split(separator).at(-1) ?? name)
  }
  return spelled.join(separator)
}

/** Where what lies in a folder lies once that folder is called otherwise; what lies elsewhere stays. */
export function afterRenaming(path: string, { from, to }: { from: string; to: string }): string {
  return isWithin(path, from) ? to + path.slice(from.length) : path
}

/** The folders within a folder, or the outermost ones, in the order of the alphabet. */
export function foldersIn(filed: readonly Filed[], folder: string | null): Folder[] {
  const found = new Map<string, Folder>()
  for (const { path, count } of filed) {
    if (folder !== null && (path === folder || !isWithin(path, folder))) continue
    const depth = folder === null ? 1 : folder.split(separator).length + 1
    const names = path.split(separator).slice(0, depth)
    const key = names.join(separator)
    found.set(key, { path: key, name: names.at(-1) ?? '', count: count + (found.get(key)?.count ?? 0) })
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr'))
}

/** A folder and those that it lies in, outermost first. */
export function wayTo(folder: string): { path: string; name: string }[] {
  const names = folder.split(separator)
  return names.map((name, place) => ({ name, path: names.slice(0, place + 1).join(separator) }))
}

function folded(path: string): string {
  return path.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
