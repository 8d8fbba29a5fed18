/** Letters, digits and what joins them: an elided word and the next one are one, as word processors count. */
const word = /[\p{L}\d](?:(?:[\p{L}\p{M}\d’'·./-]|(?<=\d),(?=\d))*[\p{L}\d])?/gu

export function wordsOf(text: string): string[] {
  return text.match(word) ?? []
}

/** Sentences of a running text; a line end also ends one, for titles and items of lists have no full stop. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…][\s\u00A0\u202F»”)]*)(?=[\s\u00A0\u202F]+[«“(]?[\s\u00A0\u202F]*[\p{Lu}\d])|\n+/u)
    .filter((part) => wordsOf(part).length > 0)
}
