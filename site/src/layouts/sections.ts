import { messages } from './messages.fr.ts'

interface Section {
  address: string
  label: string
  /** What one finds there. */
  summary: string
}

/** The parts of the site, in the order of the house. */
export const sections: readonly Section[] = [
  { address: '/formations/', ...messages.sections.courses },
  { address: '/articles/', ...messages.sections.articles },
  { address: '/codes/', ...messages.sections.codes },
  { address: '/schemas/', ...messages.sections.schematics },
  { address: '/videos/', ...messages.sections.videos },
  { address: '/exercices/', ...messages.sections.exercises },
  { address: '/lexique/', ...messages.sections.glossary },
  { address: '/technologies/', ...messages.sections.technologies },
  { address: '/enseignement-general/', ...messages.sections.generalEducation },
  { address: '/guides/', ...messages.sections.guides },
  { address: '/blog/', ...messages.sections.blog },
  { address: '/faq/', ...messages.sections.faq },
  { address: '/tarifs/', ...messages.sections.offers },
]

/** What the header shows of them: two lines on the narrowest phone. */
export const mainSections: readonly Section[] = sections.slice(0, 6)
