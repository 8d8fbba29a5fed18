import type { StoredDocument } from '@mecaformation/contracts/publication/stored'
import type { PageFault } from './ledger.ts'
import type { UnreadableDocument } from './outbox.ts'

/** Documents that become visible at one moment or not at all. */
export interface Publication {
  sequences: readonly number[]
  documents: readonly StoredDocument[]
  unreadable: readonly UnreadableDocument[]
}

/** A publication whose dependent pages have all been dealt with. */
export interface Completed {
  sequences: readonly number[]
  faults: PageFault[]
}

export type Outcome =
  | { kind: 'failed'; reason: string }
  | { kind: 'live'; addresses: string[]; pages: number; changed: Set<string>; completed: Completed[] }

/** Why nothing of a publication can be shown, whatever the site makes of the rest. */
export function unreadableReason({ unreadable }: Publication): string | null {
  return unreadable[0]?.reason ?? null
}
