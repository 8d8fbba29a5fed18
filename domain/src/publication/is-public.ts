interface Standing {
  /** Of an exercise. */
  readonly mode?: unknown
}

/**
 * Whether a published document may be shown to everybody. A graded exercise may not: it is published so that
 * assessments can draw it, but its page would give its answers away. A lesson is shown with its course, or
 * not at all: `course` is the one that it belongs to, `null` when that is gone.
 */
export function isPublic(
  collection: string,
  { mode }: Standing,
  course: { readonly status: string } | null = null,
): boolean {
  if (collection === 'lessons') return course?.status === 'published'
  return !(collection === 'exercises' && mode === 'graded')
}
