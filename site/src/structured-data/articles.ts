import type { BlogPosting, TechArticle, WithContext } from 'schema-dts'
import { messages } from '../layouts/messages.fr.ts'
import { canonicalOf } from './addresses.ts'
import { context, house, language } from './house.ts'

interface Text {
  title: string
  summary: string
  /** ISO 8601. */
  publishedAt: string
  updatedAt: string
}
interface Around {
  url: URL
  /** Path of a picture that the page shows. */
  picture?: string | undefined
}

/** An article of the trade; `about` names its subjects. */
export function techArticle(text: Text, { about = [], ...around }: Around & { about?: readonly string[] }) {
  return {
    '@context': context,
    '@type': 'TechArticle',
    ...common(text, around),
    author: house(around.url),
    ...(about.length > 0 && { about: about.map((name) => ({ '@type': 'Thing', name }) as const) }),
  } satisfies WithContext<TechArticle>
}

/** A post of the blog. Who signs with the name of the house writes for it. */
export function blogPosting({ author, ...text }: Text & { author: string }, around: Around) {
  const isHouse = author.includes(messages.siteName)
  return {
    '@context': context,
    '@type': 'BlogPosting',
    ...common(text, around),
    author: isHouse ? house(around.url) : { '@type': 'Person', name: author },
  } satisfies WithContext<BlogPosting>
}

function common({ title, summary, publishedAt, updatedAt }: Text, { url, picture }: Around) {
  return {
    headline: title,
    description: summary,
    url: canonicalOf(url),
    ...(picture !== undefined && { image: url.origin + picture }),
    datePublished: publishedAt,
    dateModified: updatedAt,
    inLanguage: language,
    publisher: house(url),
  }
}
