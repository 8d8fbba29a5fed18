import type { WebSite, WithContext } from 'schema-dts'
import { messages } from '../layouts/messages.fr.ts'

export const context = 'https://schema.org'
export const language = 'fr'

/** The house as the pages of others name it. */
export function house({ origin }: URL) {
  return { '@type': 'Organization', name: messages.siteName, url: `${origin}/` } as const
}

/** By what things of a page name the house that it tells. */
export function houseId({ origin }: URL): string {
  return `${origin}/#maison`
}

export function webSite(url: URL): WithContext<WebSite> {
  return {
    '@context': context,
    '@type': 'WebSite',
    name: messages.siteName,
    url: `${url.origin}/`,
    inLanguage: language,
    publisher: { '@id': houseId(url) },
  }
}
