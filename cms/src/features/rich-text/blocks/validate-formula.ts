import { formulaRefusal } from '@mecaformation/domain/formulas/formula-refusal'
import { messages } from '../messages.fr.ts'

/** What speaks plainly against a formula, said at its field; the site's typesetter judges the rest. */
export function validateFormula(tex: string | null | undefined): string | true {
  const refusal = formulaRefusal(tex ?? '')
  return refusal === null ? true : messages.formula.refusals[refusal]
}
