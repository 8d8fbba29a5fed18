import { type Filed, isWithin } from '@mecaformation/domain/media/folder-path'
import type { Where } from 'payload'

/** What a list shows: everything, what lies in no folder, or a folder with all that lies within. */
export type Shown = { kind: 'all' } | { kind: 'loose' } | { kind: 'folder'; path: string }

/** The question of a list, with all that it asked besides, for what it shows from now on. */
export function whereShown(where: Where | undefined, shown: Shown, filed: readonly Filed[]): Where {
  const rest = where === undefined ? null : withoutFolder(where)
  const condition = conditionOf(shown, filed)
  if (condition === null) return rest ?? {}
  const branches = rest?.or
  // As Payload’s own filters write it, so that they can be changed there.
  if (rest === null) return { or: [{ and: [condition] }] }
  if (Array.isArray(branches) && Object.keys(rest).length === 1) {
    return { or: branches.map((branch) => ({ and: [...(branch.and ?? [branch]), condition] })) }
  }
  return { and: [rest, condition] }
}

/** What a list shows, by its question. */
export function shownBy(where: Where | undefined): Shown {
  const condition = where === undefined ? undefined : conditionIn(where)
  if (condition === undefined) return { kind: 'all' }
  const { in: paths, equals, exists } = condition as { in?: unknown; equals?: unknown; exists?: unknown }
  if (exists !== undefined) return String(exists) === 'false' ? { kind: 'loose' } : { kind: 'all' }
  // The folder itself stands first among those that lie within.
  const path: unknown = Array.isArray(paths) ? paths[0] : (paths ?? equals)
  return typeof path === 'string' && path !== '' ? { kind: 'folder', path } : { kind: 'all' }
}

function conditionOf(shown: Shown, filed: readonly Filed[]): Where | null {
  switch (shown.kind) {
    case 'all':
      return null
    case 'loose':
      return { folder: { exists: false } }
    case 'folder': {
      const within = filed.map(({ path }) => path).filter((path) => path !== shown.path && isWithin(path, shown.path))
      return { folder: { in: [shown.path, ...within] } }
    }
  }
}

function conditionIn(where: Where): Where[string] | undefined {
  if (where.folder !== undefined) return where.folder
  for (const branch of [...(where.or ?? []), ...(where.and ?? [])]) {
    const found = conditionIn(branch)
    if (found !== undefined) return found
  }
  return undefined
}

function withoutFolder({ or, and, ...rest }: Where): Where | null {
  const { folder: _folder, ...kept } = rest
  const [anyOf, allOf] = [branchesWithout(or), branchesWithout(and)]
  const left: Where = {
    ...kept,
    ...(anyOf.length > 0 ? { or: anyOf } : {}),
    ...(allOf.length > 0 ? { and: allOf } : {}),
  }
  return Object.keys(left).length === 0 ? null : left
}

function branchesWithout(branches: Where[] | undefined): Where[] {
  return (branches ?? []).map(withoutFolder).filter((branch) => branch !== null)
}
