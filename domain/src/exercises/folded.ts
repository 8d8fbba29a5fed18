/** A text without what people forget or slip on: case, accents, ligatures, punctuation, spaces at the ends. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’']/gu, ' ')
    .replace(/[^\p{L}\p{N}+%°Ω/.,<>=-]+/gu, ' ')
    .replace(/[.,]+(?=\s|$)/gu, '')
    .replace(/[−–-]+(?=\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
