import type { FeatureProviderServer } from '@payloadcms/richtext-lexical'

/** A feature of the editor that speaks French as we do; its own French would win over `i18n.translations`. */
export function worded<Props, SanitizedProps, ClientProps>(
  provider: FeatureProviderServer<Props, SanitizedProps, ClientProps>,
  words: Record<string, string>,
): FeatureProviderServer<Props, SanitizedProps, ClientProps> {
  const { feature } = provider
  return {
    ...provider,
    feature: async (args) => {
      const made = typeof feature === 'function' ? await feature(args) : feature
      return { ...made, i18n: { ...made.i18n, fr: words } }
    },
  }
}
