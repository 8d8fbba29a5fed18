/** Whether `If-None-Match` names the representation that would be sent, so that 304 is enough. */
export function matchesEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch.trim() === '*') return true
  // A proxy that compresses weakens our tags; for a cached copy the weak comparison is the right one.
  return ifNoneMatch.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === etag)
}
