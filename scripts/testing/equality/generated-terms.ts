import type { GlossaryTerm } from '@mecaformation/contracts/documents/glossary-term'

const published = (n: number) => new Date(Date.UTC(2021, 0, 1) + n * 3_600_000).toISOString()

/** Words of the glossary, of one letter, each with two others beside it. */
export function generatedTerms(count: number, technologies: readonly string[]): GlossaryTerm[] {
  return Array.from({ length: count }, (_, n) => ({
    collection: 'glossary',
    id: `mot-${n}`,
    slug: `mot-${n}`,
    title: `Borne ${n}`,
    summary: `Ce que dit le mot ${n}.`,
    publishedAt: published(n),
    updatedAt: published(n),
    sources: [],
    verifiedBy: '',
    reviewOn: null,
    technologies: [...technologies],
    otherNames: [],
    definition: [`Définition ${n}.`],
    easyFrench: '',
    translations: [{ language: 'ar', text: 'كلمة', isValidated: n % 2 === 0 }],
    relatedTerms: [`mot-${(n + 3) % count}`, `mot-${(n + 8) % count}`],
  }))
}
