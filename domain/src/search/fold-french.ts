/**
 * French text as the search index should read it: ligatures opened (`œ` → `oe`) and elisions
 * separated (`d’allumage` → `d’ allumage`), so that `coeur` finds « cœur » and `allumage` finds
 * « d’allumage ». Used on both sides, the index copy of a page and the query; accents are left to
 * the engine, which folds them itself.
 */
export function foldFrench(text: string): string {
  return text
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'Oe')
    .replace(/æ/g, 'ae')
    .replace(/Æ/g, 'Ae')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '’ ')
}

/** An excerpt cut from a folded text, its words found in `<mark>`, as a person should read it. */
export function unfoldElisions(text: string): string {
  return text
    .replace(/(?<=\p{L})’<\/mark> <mark>(?=\p{L})/gu, '’')
    .replace(/(?<=\p{L})’(<\/mark>)? (<mark>)?(?=\p{L})/gu, '’$1$2')
}
