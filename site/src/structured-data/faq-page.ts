import type { FAQPage, WithContext } from 'schema-dts'
import { context, language } from './house.ts'

/** Questions with their whole answers, as plain text; a paragraph a line. */
export function faqPage(
  entries: readonly { question: string; answer: readonly string[] }[],
): WithContext<FAQPage> | null {
  if (entries.length === 0) return null
  return {
    '@context': context,
    '@type': 'FAQPage',
    inLanguage: language,
    mainEntity: entries.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer.join('\n') },
    })),
  }
}
