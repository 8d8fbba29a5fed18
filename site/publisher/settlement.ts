import type { StoredDocument } from '@mecaformation/contracts/publication/stored'
import { addressOf, isRouted } from '@mecaformation/domain/addresses/address-of'
import type { Batch, Settlement } from './outbox.ts'

/**
 * What became of each claimed row. It fails when its document cannot be read or its own page cannot be
 * rendered; a dependent page that fails keeps its last good version and is reported apart, for the author
 * of this document cannot mend it.
 *
 * @param changed         paths whose answer is new
 * @param failures        reasons by path of the pages that could not be rendered
 * @param pagesOfDocument the pages that show something of a document, by its id
 */
export function settlementOf({
  rows,
  documents,
  unreadable,
  changed,
  failures,
  pagesOfDocument,
}: Batch & {
  changed: ReadonlySet<string>
  failures: ReadonlyMap<string, string>
  pagesOfDocument: ReadonlyMap<string, ReadonlySet<string>>
}): Settlement {
  const ownAddresses = new Map(documents.map((document) => [document.id, ownAddressOf(document)]))
  const faults = new Map(unreadable.map(({ id, reason }) => [id, reason]))
  const settlement: Settlement = { live: [], failed: [] }
  for (const { sequence, documentId } of rows) {
    const own = ownAddresses.get(documentId) ?? null
    const reason = faults.get(documentId) ?? (own === null ? undefined : failures.get(own))
    if (reason !== undefined) {
      settlement.failed.push({ sequence, reason })
      continue
    }
    const dependents = [...(pagesOfDocument.get(documentId) ?? [])].filter((page) => page !== own && changed.has(page))
    settlement.live.push({ sequence, addresses: own === null ? dependents : [own, ...dependents] })
  }
  return settlement
}

function ownAddressOf({ collection, slug }: StoredDocument): string | null {
  return isRouted(collection) && slug !== null ? addressOf({ collection, slug }) : null
}
