/** What each save says of its words: the index of names is written with the index of uses. */
export { putTexts, removeTexts, type Said } from './texts-store.ts'
export { wordingOf } from './wording-of.ts'
