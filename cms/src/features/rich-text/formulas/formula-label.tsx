'use client'

import { useFormFields } from '@payloadcms/ui'
import { messages } from '../messages.fr.ts'
import { FormulaPicture } from './formula-picture.tsx'
import { useTypeset } from './use-typeset.ts'

/** A formula in the sentence, as it will look; its source while it cannot be set. */
export function FormulaLabel() {
  const written = useFormFields(([fields]) => fields.tex?.value)
  const tex = typeof written === 'string' ? written : ''
  const typeset = useTypeset(tex, 'inline')
  if (typeset !== null && 'mathml' in typeset) return <FormulaPicture mathml={typeset.mathml} />
  return <code>{tex === '' ? messages.inlineFormula.singular : tex}</code>
}
