import type { Block } from 'payload'
import { displayTexField } from '../formulas/tex-field.ts'
import { blockLabelOf } from '../labels/label-of.ts'
import { messages } from '../messages.fr.ts'

/** A formula on a line of its own. */
export const formulaBlock: Block = {
  slug: 'formula',
  interfaceName: 'FormulaBlock',
  labels: { singular: messages.formula.singular, plural: messages.formula.plural },
  admin: {
    disableBlockName: true,
    group: messages.groups.mathematics,
    components: blockLabelOf({ kind: messages.formula.singular, says: 'tex' }),
  },
  fields: [displayTexField],
}
