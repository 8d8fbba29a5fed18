import type { QualityFault } from './finding.ts'
import { type PlacedBlock, runsOf } from './judged-text.ts'

/** Words of the longest sentence that readers of a level take in at once; most of us, where no level is told. */
const longest = { a2: 20, decouverte: 30, cap: 35, 'bac-pro': 40, perfectionnement: 45 } as const
const usual = 40
export type ReadingLevel = keyof typeof longest

const excerpt = 60
const word = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu
/** A sign that ends a sentence, with what closes behind it; not that of a number or an abbreviation. */
const end = /(?<=[.!?…][»”)\s\u00A0\u202F]*)\s+(?=[«\s\u00A0\u202F]*[\p{Lu}\d])/u

export function longestSentence(level: ReadingLevel | null): number {
  return level === null ? usual : longest[level]
}

/** Sentences of a text that are longer than readers of its level take in at once. */
export function sentenceFaults(text: string, level: ReadingLevel | null): QualityFault[] {
  const most = longestSentence(level)
  return text.split('\n').flatMap((line) =>
    line.split(end).flatMap((sentence): QualityFault[] => {
      const words = sentence.match(word)?.length ?? 0
      return words > most ? [{ rule: 'sentenceLong', words, most, text: shortened(sentence) }] : []
    }),
  )
}

export function sentenceFaultsIn(
  blocks: readonly PlacedBlock[],
  level: ReadingLevel | null,
): (QualityFault & { block: number })[] {
  return blocks.flatMap(({ place, block }) =>
    runsOf(block).flatMap((run) => sentenceFaults(run, level).map((fault) => ({ ...fault, block: place }))),
  )
}

function shortened(sentence: string): string {
  const flat = sentence.replace(/\s+/g, ' ').trim()
  return flat.length <= excerpt ? flat : `${flat.slice(0, excerpt).trimEnd()}…`
}
