/** What somebody signed: the words that have this hash. */
export interface Visa {
  hash: string
}

/** Whether words may be published: none is asked for, it is missing, it was given for other words, or it is there. */
export type SignOffState<V extends Visa> =
  | { status: 'notNeeded' }
  | { status: 'missing' }
  | { status: 'outdated'; last: V }
  | { status: 'signed'; visa: V }

/** @param visas the latest first. A visa holds for its words, whatever was written and taken back since. */
export function signOffState<V extends Visa>({
  isNeeded,
  hash,
  visas,
}: {
  isNeeded: boolean
  hash: string
  visas: readonly V[]
}): SignOffState<V> {
  if (!isNeeded) return { status: 'notNeeded' }
  const visa = visas.find((candidate) => candidate.hash === hash)
  if (visa !== undefined) return { status: 'signed', visa }
  const [last] = visas
  return last === undefined ? { status: 'missing' } : { status: 'outdated', last }
}

/**
 * A trainer gives visas. In a house that has no trainer at all, an administrator answers for it, and the visa says
 * so; as soon as there is one, nobody else does.
 */
export function maySign(role: string, { trainers }: { trainers: number }): boolean {
  return role === 'trainer' || (role === 'admin' && trainers === 0)
}
