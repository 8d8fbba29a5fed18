/** What a slug may look like: ASCII words joined by single hyphens, 1 to 96 characters. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const slugMaxLength = 96

const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss' }

/**
 * The address part made from a French title: « Régénération du FAP : l’essentiel » gives
 * `regeneration-du-fap-l-essentiel`. Returns an empty string when nothing can be kept.
 */
export function slugFrom(title: string): string {
  const ascii = title
    .toLowerCase()
    .replace(/[œæß]/g, (letter) => ligatures[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
  return ascii
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, slugMaxLength)
    .replace(/^-+|-+$/g, '')
}

export type SlugRefusal = 'empty' | 'too-long' | 'malformed'

/** Why a slug cannot be an address, or `null` when it can. */
export function slugRefusal(slug: string): SlugRefusal | null {
  if (slug === '') return 'empty'
  if (slug.length > slugMaxLength) return 'too-long'
  return slugPattern.test(slug) ? null : 'malformed'
}
