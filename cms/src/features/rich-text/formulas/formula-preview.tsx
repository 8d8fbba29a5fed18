'use client'

import { useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { messages } from '../messages.fr.ts'
import { FormulaPicture } from './formula-picture.tsx'
import { useTypeset } from './use-typeset.ts'
import '../writing/writing.css'

/** How the formula in the field above will look, or what is wrong with it, while it is typed. */
export function FormulaPreview({ setting }: { setting: 'inline' | 'display' }) {
  const written = useFormFields(([fields]) => fields.tex?.value)
  const tex = typeof written === 'string' ? written : ''
  const typeset = useTypeset(tex, setting)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    // LaTeX is no French.
    for (const input of box.current?.closest('.field-type')?.querySelectorAll('input, textarea') ?? []) {
      input.setAttribute('spellcheck', 'false')
    }
  }, [])
  return (
    <section className="formula-preview" ref={box} aria-label={messages.formula.preview}>
      {typeset !== null && 'mathml' in typeset && <FormulaPicture mathml={typeset.mathml} />}
      {typeset !== null && 'fault' in typeset && <p role="alert">{typeset.fault}</p>}
    </section>
  )
}
