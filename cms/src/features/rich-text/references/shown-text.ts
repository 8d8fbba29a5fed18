import { foldAccents } from '@mecaformation/domain/search/fold-accents'

/** How the sentence puts a word: as its author typed it when that is the word with an ending, else the word itself. */
export function shownText(title: string, typed: string): string {
  const [word, own] = [foldAccents(title), foldAccents(typed)]
  return own !== word && own.startsWith(word) ? typed.trim() : ''
}
