import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Whether the bar under the text counts its words: the small editors within blocks have none. */
export interface WritingProps {
  hasBar: boolean
}

/** What helps while one writes: French typography, clean pastes, words and codes found by typing, the bar. */
export const WritingFeature = createServerFeature<WritingProps, WritingProps, WritingProps>({
  key: 'writing',
  feature: ({ props }) => ({
    ClientFeature: '/src/features/rich-text/writing/client.ts#Writing',
    clientFeatureProps: props,
    sanitizedServerFeatureProps: props,
  }),
})
