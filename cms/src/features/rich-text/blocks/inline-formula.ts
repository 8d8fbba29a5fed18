import type { Block } from 'payload'
import { inlineLabelOf } from '../labels/label-of.ts'
import { messages } from '../messages.fr.ts'
import { validateFormula } from './validate-formula.ts'

/** A formula inside a sentence. */
export const inlineFormulaBlock: Block = {
  slug: 'inlineFormula',
  interfaceName: 'InlineFormulaBlock',
  labels: messages.inlineFormula,
  admin: {
    disableBlockName: true,
    components: inlineLabelOf({ kind: messages.inlineFormula.singular, says: 'tex', isCode: true }),
  },
  fields: [
    {
      name: 'tex',
      type: 'text',
      label: messages.formula.tex,
      required: true,
      validate: validateFormula,
      admin: { description: messages.formula.texDescription },
    },
  ],
}
