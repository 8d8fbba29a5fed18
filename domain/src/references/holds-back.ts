/** A place of a document that names another one. */
export interface Use {
  user: { collection: string; id: string }
  /** The field, with the places of rows: `modules.0.lessons`. */
  path: string
  target: { collection: string; id: string }
}

/** What leaves the site and comes back together with what it names, and so is no reason to keep that. */
const following: ReadonlySet<string> = new Set(['lessons.course'])

/**
 * Whether a use in a published document keeps what it names from being taken off or deleted: a reader would come
 * upon a gap. What a document says of itself does not, nor what goes with its target.
 */
export function holdsBack({ user, path, target }: Use): boolean {
  const isSelf = user.collection === target.collection && user.id === target.id
  return !isSelf && !following.has(`${user.collection}.${path}`)
}
