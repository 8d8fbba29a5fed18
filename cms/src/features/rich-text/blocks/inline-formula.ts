import type { Block } from 'payload'
import { messages } from '../messages.fr.ts'
import { readAttribute, selfClosingTag } from '../tag.ts'
import { validateFormula } from './validate-formula.ts'

/** A formula inside a sentence; `<M tex="…" />` in MDX. */
export const inlineFormulaBlock: Block = {
  slug: 'inlineFormula',
  interfaceName: 'InlineFormulaBlock',
  labels: messages.inlineFormula,
  admin: {
    disableBlockName: true,
    components: { Label: '/src/features/rich-text/blocks/inline-formula-label.tsx#InlineFormulaLabel' },
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
  jsx: {
    customStartRegex: /<M(?=\s)/,
    export: ({ fields }) => selfClosingTag('M', { tex: String(fields.tex ?? '') }),
    import: ({ props }) => ({ tex: readAttribute(props, 'tex') }),
  },
}
