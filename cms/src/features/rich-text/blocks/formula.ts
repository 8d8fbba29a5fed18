import type { Block } from 'payload'
import { messages } from '../messages.fr.ts'
import { validateFormula } from './validate-formula.ts'

/** A formula on a line of its own; a fenced block of language `math` in MDX. */
export const formulaBlock: Block = {
  slug: 'formula',
  interfaceName: 'FormulaBlock',
  labels: { singular: messages.formula.singular, plural: messages.formula.plural },
  admin: { disableBlockName: true, group: messages.groups.mathematics },
  fields: [
    {
      name: 'tex',
      type: 'textarea',
      label: messages.formula.tex,
      required: true,
      validate: validateFormula,
      admin: { description: messages.formula.texDescription },
    },
  ],
  jsx: {
    customStartRegex: /^[ \t]*```math\s*$/,
    customEndRegex: { optional: true, regExp: /[ \t]*```$/ },
    doNotTrimChildren: true,
    export: ({ fields }) => `\`\`\`math\n${String(fields.tex ?? '').trim()}\n\`\`\``,
    import: ({ children }) => ({ tex: children.trim() }),
  },
}
