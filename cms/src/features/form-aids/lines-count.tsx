'use client'

import { useFieldPath, useFormFields } from '@payloadcms/ui'
import { linesOf } from '../../fields/lines-of.ts'
import { messages } from './messages.fr.ts'
import './form-aids.css'

/** The lines of the field above as the steps that readers will get, one by one. */
export function LinesCount({ path: given, singular }: { path: string; singular: string }) {
  const path = useFieldPath() ?? given
  const value = useFormFields(([fields]) => fields[path]?.value)
  const lines = linesOf(typeof value === 'string' ? value : null)
  return (
    <div className="form-count">
      <p className="form-count" role="status">
        {messages.lines.told(lines.length, singular)}
      </p>
      <ol>
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing but their place
          <li key={place}>{line}</li>
        ))}
      </ol>
    </div>
  )
}
