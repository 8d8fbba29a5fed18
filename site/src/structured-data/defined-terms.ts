import type { GlossaryTerm } from '@mecaformation/contracts/documents/glossary-term'
import type { DefinedTermSet, WithContext } from 'schema-dts'
import { canonicalOf } from './addresses.ts'
import { context, language } from './house.ts'

/** The words that a page of the glossary defines, each under its anchor. */
export function definedTermSet(
  name: string,
  terms: readonly Pick<GlossaryTerm, 'slug' | 'title' | 'summary' | 'otherNames'>[],
  url: URL,
): WithContext<DefinedTermSet> | null {
  if (terms.length === 0) return null
  const page = canonicalOf(url)
  return {
    '@context': context,
    '@type': 'DefinedTermSet',
    name,
    url: page,
    inLanguage: language,
    hasDefinedTerm: terms.map(({ slug, title, summary, otherNames }) => ({
      '@type': 'DefinedTerm',
      name: title,
      description: summary,
      url: `${page}#${slug}`,
      ...(otherNames.length > 0 && { alternateName: [...otherNames] }),
    })),
  }
}
