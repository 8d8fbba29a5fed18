interface SplitSource {
  yaml: string
  yamlFirstLine: number
  body: string
  bodyFirstLine: number
}

/** The two parts of an MDX file and the lines where they begin; `null` when it has no front matter. */
export function splitFrontMatter(source: string): SplitSource | null {
  const lines = source.split(/\r?\n/)
  if (lines[0]?.trimEnd() !== '---') return null
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  if (end === -1) return null
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlFirstLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyFirstLine: end + 2,
  }
}
