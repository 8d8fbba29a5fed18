/** The first line, counted from 1, whose document stands in an earlier line too. */
export function repeatedLine(lines: readonly unknown[]): number | null {
  const seen = new Set<string>()
  for (const [index, line] of lines.entries()) {
    const key = keyOf(line)
    if (key === null) continue
    if (seen.has(key)) return index + 1
    seen.add(key)
  }
  return null
}

function keyOf(line: unknown): string | null {
  if (typeof line !== 'object' || line === null || !('document' in line)) return null
  const { document } = line
  if (typeof document !== 'object' || document === null || !('relationTo' in document) || !('value' in document)) {
    return null
  }
  return `${document.relationTo}/${document.value}`
}
