import type { CardOf } from '../../data/card.ts'
import { cardAt, latestCards } from '../../data/content.ts'

/** Codes that people bring to a garage most often, those of the door first. */
const wellKnown = 'p0420 p0300 p0171 p0299 p0401 p2463 p0101 p0335 p0087 p0380 p0562 u0100'.split(' ')

/** Well-known codes that are published, and while these are few, the latest ones. */
export function knownCodes(): CardOf<'diagnostic-codes'>[] {
  const known = wellKnown.flatMap((slug) => cardAt('diagnostic-codes', slug) ?? [])
  if (known.length === wellKnown.length) return known
  const others = latestCards('diagnostic-codes', wellKnown.length).filter(
    ({ id }) => !known.some((code) => code.id === id),
  )
  return [...known, ...others].slice(0, wellKnown.length)
}
