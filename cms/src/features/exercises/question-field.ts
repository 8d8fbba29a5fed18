import type { BlocksField } from 'payload'
import { messages } from './messages.fr.ts'
import { questionBlocks } from './question-blocks.ts'

/** What an exercise asks: one block, of the kind of its question. */
export const questionField: BlocksField = {
  name: 'question',
  label: messages.question,
  labels: { singular: messages.question, plural: messages.questions },
  type: 'blocks',
  required: true,
  minRows: 1,
  maxRows: 1,
  blocks: questionBlocks,
  admin: { description: messages.questionHelp },
}
