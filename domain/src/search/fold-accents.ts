/** Words as people type them in a hurry: small letters, no accents, ligatures opened, straight apostrophes. */
export function foldAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'")
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim()
}
