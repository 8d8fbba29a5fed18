import type { WrittenCollection } from '@mecaformation/contracts/publication/documents'
import { isRouted } from '@mecaformation/domain/addresses/address-of'
import type { Target } from '../references.ts'

/** As people say it in files, where it is not the collection's own name. */
const folders: Partial<Record<WrittenCollection, string>> = { 'diagnostic-codes': 'codes' }

/** The document behind an address such as `codes/p0420` or `lessons/bases/freinage`, `null` when it has not that form. */
export function linkTarget(address: string): Target | null {
  const match = /^([a-z-]+)\/([a-z0-9-]+(?:\/[a-z0-9-]+)?)$/.exec(address)
  const [, folder = '', name = ''] = match ?? []
  const collection = folder === folders['diagnostic-codes'] ? 'diagnostic-codes' : folder
  return match !== null && isRouted(collection) ? { collection, name } : null
}

/** The same way back. */
export function linkAddress({ collection, name }: Target): string {
  const folder = collection === 'media' ? collection : (folders[collection] ?? collection)
  return `${folder}/${name}`
}
