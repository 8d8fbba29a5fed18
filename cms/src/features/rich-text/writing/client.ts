'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { PastePlugin } from '../paste/paste-plugin.ts'
import { ReferencePicker } from '../references/reference-picker.tsx'
import { SlashMenuName } from '../words/slash-menu-name.ts'
import type { WritingProps } from './feature.ts'
import { FrenchField } from './french-field.ts'
import { TypographyAsTyped } from './typography-as-typed.ts'
import { WritingBar } from './writing-bar.tsx'

export const Writing = createClientFeature<WritingProps, WritingProps>(({ props }) => ({
  plugins: [
    { Component: FrenchField, position: 'normal' },
    { Component: TypographyAsTyped, position: 'normal' },
    { Component: PastePlugin, position: 'normal' },
    { Component: ReferencePicker, position: 'normal' },
    { Component: SlashMenuName, position: 'floatingAnchorElem' },
    ...(props.hasBar ? [{ Component: WritingBar, position: 'belowContainer' as const }] : []),
  ],
  sanitizedClientFeatureProps: props,
}))
