import type { FeatureProviderServer } from '@payloadcms/richtext-lexical'
import type { GenericTranslationsObject } from '@payloadcms/translations'

type OfBrowser =
  | 'Blockquote'
  | 'Blocks'
  | 'Heading'
  | 'HorizontalRule'
  | 'OrderedList'
  | 'Paragraph'
  | 'Table'
  | 'UnorderedList'

interface French {
  /** Its words in the menus; its own French would win over `i18n.translations`. */
  words?: GenericTranslationsObject
  /** What it is in the browser: `words/client.ts`, `tables/client.ts`. */
  client: OfBrowser
}

/** A feature of the editor that speaks French as we do. */
export function worded<Props, SanitizedProps, ClientProps>(
  provider: FeatureProviderServer<Props, SanitizedProps, ClientProps>,
  { words, client }: French,
): FeatureProviderServer<Props, SanitizedProps, ClientProps> {
  const { feature } = provider
  const folder = client === 'Table' ? 'tables' : 'words'
  return {
    ...provider,
    feature: async (args) => {
      const made = typeof feature === 'function' ? await feature(args) : feature
      const ClientFeature = `/src/features/rich-text/${folder}/client.ts#${client}`
      return { ...made, ClientFeature, ...(words === undefined ? {} : { i18n: { ...made.i18n, fr: words } }) }
    },
  }
}
