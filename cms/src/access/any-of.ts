import type { AccessArgs, AccessResult, Where } from 'payload'

/** An access rule that answers at once. */
type Rule = (args: AccessArgs) => AccessResult

/**
 * Grants what at least one of the rules grants. A plain yes wins; otherwise the documents that any of
 * the rules allows are allowed.
 */
export function anyOf(...rules: readonly Rule[]): Rule {
  return (args) => {
    const allowed: Where[] = []
    for (const rule of rules) {
      const answer = rule(args)
      if (answer === true) return true
      if (answer !== false) allowed.push(answer)
    }
    return allowed.length === 0 ? false : { or: allowed }
  }
}
