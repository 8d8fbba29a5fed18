'use client'

import {
  BlockquoteFeatureClient,
  BlocksFeatureClient,
  HeadingFeatureClient,
  HorizontalRuleFeatureClient,
  OrderedListFeatureClient,
  ParagraphFeatureClient,
  UnorderedListFeatureClient,
} from '@payloadcms/richtext-lexical/client'
import { $getSelection, $isRangeSelection } from '@payloadcms/richtext-lexical/lexical'
import { inFrench } from './in-french.ts'

export const Paragraph = inFrench(ParagraphFeatureClient)
export const Heading = inFrench(HeadingFeatureClient)
export const UnorderedList = inFrench(UnorderedListFeatureClient)
export const OrderedList = inFrench(OrderedListFeatureClient)
export const Blockquote = inFrench(BlockquoteFeatureClient)
export const HorizontalRule = inFrench(HorizontalRuleFeatureClient)

const searched = ['inlineBlocks-term', 'inlineBlocks-codeReference']

/** Words of the glossary and codes are found by typing, as after « @ »: their menu opens instead of a form. */
export const Blocks = inFrench(BlocksFeatureClient, (item) =>
  searched.includes(item.key)
    ? {
        ...item,
        onSelect: ({ editor }) =>
          editor.update(() => {
            const selection = $getSelection()
            if ($isRangeSelection(selection)) selection.insertText('@')
          }),
      }
    : item,
)
