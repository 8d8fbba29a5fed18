import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'
import { markProseIn } from '../../fields/prose.ts'
import { calloutBlock } from './blocks/callout.ts'
import { codeReferenceBlock } from './blocks/code-reference.ts'
import { exerciseBlock } from './blocks/exercise.ts'
import { figureBlock } from './blocks/figure.ts'
import { formulaBlock } from './blocks/formula.ts'
import { inlineFormulaBlock } from './blocks/inline-formula.ts'
import { keyPointsBlock } from './blocks/key-points.ts'
import { procedureBlock } from './blocks/procedure.ts'
import { schematicBlock } from './blocks/schematic.ts'
import { sourceQuoteBlock } from './blocks/source-quote.ts'
import { termBlock } from './blocks/term.ts'
import { videoBlock } from './blocks/video.ts'
import { internalLinks } from './internal-links.ts'
import { messages } from './messages.fr.ts'
import { worded } from './worded.ts'
import { WritingFeature } from './writing/feature.ts'

const inlineBlocks = [termBlock, codeReferenceBlock, inlineFormulaBlock]
const blocksOfExercises = [
  calloutBlock,
  keyPointsBlock,
  procedureBlock,
  figureBlock,
  schematicBlock,
  videoBlock,
  sourceQuoteBlock,
  formulaBlock,
]

/** Every block that a text may hold, within its lines or between them. */
export const textBlocks: readonly Block[] = [...blocksOfExercises, exerciseBlock, ...inlineBlocks]

/** The editor of all texts: it offers what the published contract knows, and nothing else. */
export const articleEditor = textEditor([
  calloutBlock,
  keyPointsBlock,
  procedureBlock,
  exerciseBlock,
  figureBlock,
  schematicBlock,
  videoBlock,
  sourceQuoteBlock,
  formulaBlock,
])

/** The same for what belongs to an exercise: one that held another could come to hold itself. */
export const exerciseEditor = textEditor(blocksOfExercises)

function textEditor(blocks: Block[]) {
  return lexicalEditor({
    admin: { placeholder: messages.placeholder },
    features: [
      worded(ParagraphFeature(), { client: 'Paragraph' }),
      worded(HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }), {
        client: 'Heading',
        words: messages.heading,
      }),
      BoldFeature(),
      ItalicFeature(),
      UnderlineFeature(),
      StrikethroughFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      InlineCodeFeature(),
      worded(UnorderedListFeature(), { client: 'UnorderedList', words: messages.unorderedList }),
      worded(OrderedListFeature(), { client: 'OrderedList', words: messages.orderedList }),
      worded(BlockquoteFeature(), { client: 'Blockquote' }),
      worded(HorizontalRuleFeature(), { client: 'HorizontalRule', words: messages.horizontalRule }),
      worded(EXPERIMENTAL_TableFeature(), { client: 'Table' }),
      internalLinks(),
      worded(BlocksFeature({ blocks: blocks.map(markProseIn), inlineBlocks: inlineBlocks.map(markProseIn) }), {
        client: 'Blocks',
        words: messages.blocks,
      }),
      FixedToolbarFeature({ applyToFocusedEditor: true }),
      InlineToolbarFeature(),
      WritingFeature({ hasBar: true }),
    ],
  })
}
