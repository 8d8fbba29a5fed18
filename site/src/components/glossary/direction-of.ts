import type { GlossaryLanguage } from '@mecaformation/contracts/documents/glossary-term'

const fromRightToLeft: readonly GlossaryLanguage[] = ['ar', 'prs', 'ps']

/** Which way a language is written, as the attribute `dir` says it; nothing for the way of the page. */
export function directionOf(language: GlossaryLanguage): 'rtl' | undefined {
  return fromRightToLeft.includes(language) ? 'rtl' : undefined
}
