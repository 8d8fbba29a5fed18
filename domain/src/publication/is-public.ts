/**
 * Whether a published document may be shown to everybody. A graded exercise may not: it is published so that
 * assessments can draw it, but its page would give its answers away.
 */
export function isPublic(collection: string, { mode }: { readonly mode?: unknown }): boolean {
  return !(collection === 'exercises' && mode === 'graded')
}
