import { callNumberOf } from '../../data/card.ts'

interface Word {
  id: string
  address: string
  title: string
}

interface LetterGroup<W> {
  /** A capital letter, or what stands for all digits. */
  letter: string
  words: W[]
}

const digits = '0-9'

/** Words by the first letter of their names, Œ among O, in the order in which they come. */
export function letterGroups<W extends Word>(words: readonly W[]): LetterGroup<W>[] {
  const groups = new Map<string, W[]>()
  for (const word of words) {
    const first = callNumberOf({ ...word, summary: '', technologies: [], publishedAt: '' }).charAt(0)
    const letter = /[a-z]/.test(first) ? first.toUpperCase() : digits
    groups.set(letter, [...(groups.get(letter) ?? []), word])
  }
  return [...groups].map(([letter, own]) => ({ letter, words: own }))
}
