/** Numbers from 0 to below 1 that look drawn by chance, always the same ones for a seed (mulberry32). */
export function numberSource(seed: number): () => number {
  let state = Math.trunc(seed) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A seed made of a text and a number: the id of an exercise, and which attempt it is. */
export function seedFrom(text: string, number: number): number {
  let hash = 0x811c9dc5
  for (const character of `${text}/${number}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return hash
}
