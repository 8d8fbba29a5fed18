import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileFinding } from './check-content.ts'
import type { Mend } from './finding.ts'

/** Mends in the files whatever can be mended in one way only, and gives the findings that are left. */
export async function mendFiles(folder: string, findings: readonly FileFinding[]): Promise<FileFinding[]> {
  const left: FileFinding[] = []
  for (const [file, own] of Map.groupBy(findings, (finding) => finding.file)) {
    const mendable = own.filter(({ mend }) => mend !== undefined)
    left.push(...own.filter(({ mend }) => mend === undefined))
    if (mendable.length === 0) continue
    const path = join(folder, file)
    const lines = (await readFile(path, 'utf8')).split('\n')
    for (const finding of mendable) {
      const index = finding.line - 1
      const mended = mendedLine(lines[index] ?? '', finding.mend)
      if (mended === null) left.push(finding)
      else lines[index] = mended
    }
    await writeFile(path, lines.join('\n'))
  }
  return left
}

/** `null` when it is not plain which place of the line is meant: signs of Markdown may stand before it. */
function mendedLine(text: string, mend: Mend | undefined): string | null {
  if (mend === undefined) return null
  const { before, from, to } = mend
  if (text.includes(before + from)) return text.replace(before + from, () => before + to)
  return text.split(from).length === 2 ? text.replace(from, () => to) : null
}
