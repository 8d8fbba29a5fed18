/** Which of the built versions of the site is shown. Times are ISO 8601, in UTC. */
export interface ShownVersion {
  current: string
  since: string
  /** Shown before it, the last one first: where a step back leads. */
  earlier: readonly string[]
  /** The version that was stepped back from, and why; it is shown again only when somebody asks for it. */
  refused: { id: string; reason: string; at: string } | null
}

const mostEarlier = 2

/** Shows a version from `now` on; `state` is what was shown until then, if anything. */
export function showVersion(state: ShownVersion | null, { id, now }: { id: string; now: string }): ShownVersion {
  if (state === null) return { current: id, since: now, earlier: [], refused: null }
  if (state.current === id) return state
  const earlier = [state.current, ...state.earlier.filter((one) => one !== id)].slice(0, mostEarlier)
  return { current: id, since: now, earlier, refused: null }
}

/**
 * What becomes of a version that was built: it is shown, unless it is shown already or was stepped back from.
 * The latter is shown again only when a person asks for it, not because the machine starts.
 */
export function fateOf(
  state: ShownVersion | null,
  { id, isAskedFor }: { id: string; isAskedFor: boolean },
): 'show' | 'unchanged' | 'keep-away' {
  if (state?.current === id) return 'unchanged'
  return state?.refused?.id === id && !isAskedFor ? 'keep-away' : 'show'
}

/**
 * Goes back to an earlier version, over those between. `null` when that version is not among the earlier
 * ones: one steps back to what was shown, nowhere else.
 */
export function stepBack(
  state: ShownVersion,
  { to, reason, now }: { to: string; reason: string; now: string },
): ShownVersion | null {
  const index = state.earlier.indexOf(to)
  if (index === -1) return null
  const refused = { id: state.current, reason, at: now }
  return { current: to, since: now, earlier: state.earlier.slice(index + 1), refused }
}

/** The versions that must stay on disk: what is shown, where one may step back to, and what was refused. */
export function versionsToKeep(state: ShownVersion): ReadonlySet<string> {
  return new Set([state.current, ...state.earlier, ...(state.refused === null ? [] : [state.refused.id])])
}
