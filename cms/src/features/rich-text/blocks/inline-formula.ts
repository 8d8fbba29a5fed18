import type { Block } from 'payload'
import { inlineTexField } from '../formulas/tex-field.ts'
import { messages } from '../messages.fr.ts'

/** A formula inside a sentence. */
export const inlineFormulaBlock: Block = {
  slug: 'inlineFormula',
  interfaceName: 'InlineFormulaBlock',
  labels: messages.inlineFormula,
  admin: {
    disableBlockName: true,
    components: { Label: '/src/features/rich-text/formulas/formula-label.tsx#FormulaLabel' },
  },
  fields: [inlineTexField],
}
