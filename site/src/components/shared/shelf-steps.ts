import { type ShelvedCollection, shelfAddress } from '@mecaformation/domain/addresses/shelf-address'
import { shelfName } from './shelf-name.ts'

/** The way down to the page of an alphabetical shelf: the collection, the first letter, the shelf itself. */
export function shelfSteps(
  { collection, label }: { collection: ShelvedCollection; label: string },
  prefix: string,
): { label: string; address?: string }[] {
  const letter = prefix.charAt(0)
  return [
    { label, address: shelfAddress(collection, '') },
    ...(prefix === letter ? [] : [{ label: shelfName(letter), address: shelfAddress(collection, letter) }]),
    { label: shelfName(prefix) },
  ]
}
