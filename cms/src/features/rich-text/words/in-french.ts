import { foldAccents } from '@mecaformation/domain/search/fold-accents'
import type { ClientFeature, FeatureProviderProviderClient } from '@payloadcms/richtext-lexical'
import { keywords } from './keywords.fr.ts'

type Items = NonNullable<NonNullable<ClientFeature<unknown>['slashMenu']>['groups']>[number]['items']
type Item = Items[number]

/** Changes what a feature of the editor is in the browser. */
export function changed<Props, ClientProps>(
  provider: FeatureProviderProviderClient<Props, ClientProps>,
  change: (feature: ClientFeature<ClientProps>) => ClientFeature<ClientProps>,
): FeatureProviderProviderClient<Props, ClientProps> {
  return (props) => {
    const made = provider(props)
    const { feature } = made
    return { ...made, feature: (args) => change(typeof feature === 'function' ? feature(args) : feature) }
  }
}

/** The same feature, found in the slash menu by French words with or without their accents. */
export function inFrench<Props, ClientProps>(
  provider: FeatureProviderProviderClient<Props, ClientProps>,
  change: (item: Item) => Item = (item) => item,
): FeatureProviderProviderClient<Props, ClientProps> {
  return changed(provider, (feature) => {
    const groups = feature.slashMenu?.groups?.map((group) => ({
      ...group,
      items: group.items.map((item) => change({ ...item, keywords: wordsOf(item) })),
    }))
    return groups === undefined ? feature : { ...feature, slashMenu: { ...feature.slashMenu, groups } }
  })
}

function wordsOf({ key, keywords: own = [] }: Item): string[] {
  const french = keywords[key] ?? []
  return [...new Set([...french, ...french.map(foldAccents), ...own])]
}
