/** Practised in the open, or graded behind a login. */
type Mode = 'practice' | 'graded'

/**
 * Whether an exercise may change its mode. What was once published keeps it for ever: one that was practised
 * has shown its answers to everybody, and one that was graded has been asked for marks, which practising it
 * would give away. Another mode takes a copy of the exercise.
 */
export function mayChangeMode({ wasPublished, from, to }: { wasPublished: boolean; from: Mode; to: Mode }): boolean {
  return from === to || !wasPublished
}
