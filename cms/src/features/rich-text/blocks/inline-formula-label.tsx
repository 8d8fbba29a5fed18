'use client'

import { useFormFields } from '@payloadcms/ui'
import { messages } from '../messages.fr.ts'

/** Shows the LaTeX source in the sentence, so that an author can tell one formula from another. */
export function InlineFormulaLabel() {
  const tex = useFormFields(([fields]) => fields.tex?.value)
  return <code>{typeof tex === 'string' && tex !== '' ? tex : messages.inlineFormula.singular}</code>
}
