import type { Organization, WebSite, WithContext } from 'schema-dts'
import { messages } from '../layouts/messages.fr.ts'

export const context = 'https://schema.org'
export const language = 'fr'

/** The house as the pages of others name it. */
export function house({ origin }: URL) {
  return { '@type': 'Organization', name: messages.siteName, url: `${origin}/` } as const
}

/** The house as its own home page tells it. */
export function organization(url: URL): WithContext<Organization> {
  return {
    '@context': context,
    ...house(url),
    '@id': `${url.origin}/#maison`,
    description: messages.siteDescription,
    logo: `${url.origin}/icon-512.png`,
    slogan: messages.tagline,
  }
}

export function webSite({ origin }: URL): WithContext<WebSite> {
  return {
    '@context': context,
    '@type': 'WebSite',
    name: messages.siteName,
    url: `${origin}/`,
    inLanguage: language,
    publisher: { '@id': `${origin}/#maison` },
  }
}
