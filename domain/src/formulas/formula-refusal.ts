export type FormulaRefusal = 'empty' | 'dollars' | 'unclosed-brace' | 'unopened-brace' | 'left-right' | 'begin-end'

/**
 * Why LaTeX cannot be a formula, or `null` when nothing plain speaks against it. It catches slips of the
 * pen while their author still sees them; what the commands mean is for the typesetter to judge.
 */
export function formulaRefusal(tex: string): FormulaRefusal | null {
  const source = withoutCommentsAndEscapes(tex).trim()
  if (source === '') return 'empty'
  if (source.startsWith('$') || source.endsWith('$')) return 'dollars'
  return braceRefusal(source) ?? pairRefusal(source)
}

/** Escaped signs such as `\{`, `\%` and `\\` open and close nothing; `%` hides the rest of its line. */
function withoutCommentsAndEscapes(tex: string): string {
  return tex.replace(/\\[^a-zA-Z]|%[^\n]*/g, (found) => (found.startsWith('\\') ? '.' : ''))
}

function braceRefusal(source: string): FormulaRefusal | null {
  let depth = 0
  for (const sign of source) {
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    if (depth < 0) return 'unopened-brace'
  }
  return depth > 0 ? 'unclosed-brace' : null
}

function pairRefusal(source: string): FormulaRefusal | null {
  const count = (command: RegExp) => source.match(command)?.length ?? 0
  if (count(/\\left(?![a-zA-Z])/g) !== count(/\\right(?![a-zA-Z])/g)) return 'left-right'
  return count(/\\begin(?![a-zA-Z])/g) === count(/\\end(?![a-zA-Z])/g) ? null : 'begin-end'
}
