/**
 * A place for a document among others that its id alone decides and that tells nothing of it (the hash
 * FNV-1a, 32 bits, as eight hexadecimal digits).
 */
export function scatteredPlace(id: string): string {
  let hash = 0x811c9dc5
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  // The last digits of like ids differ most: they are mixed into the first ones, which sort.
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, '0')
}
