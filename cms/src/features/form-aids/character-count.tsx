'use client'

import { useFieldPath, useFormFields } from '@payloadcms/ui'
import { messages } from './messages.fr.ts'
import './form-aids.css'

export interface Lengths {
  /** What a publication refuses beyond, if anything. */
  limit?: number
  /** From how many characters on a text says enough. */
  from?: number
  /** After how many search engines cut. */
  most: number
}

/** Counts the characters of the field above as one writes, and says what their number means. */
export function CharacterCount({
  path: given,
  from = 0,
  most,
  limit = Number.POSITIVE_INFINITY,
}: Lengths & { path: string }) {
  const path = useFieldPath() ?? given
  const value = useFormFields(([fields]) => fields[path]?.value)
  const { length } = typeof value === 'string' ? value.trim() : ''
  const { degree, remark } = judged(length, { from, most, limit })
  return (
    <p className={`form-count form-count--${degree}`} role="status">
      {messages.length.told(length, Number.isFinite(limit) ? limit : most)}
      {remark === null ? null : `\u00A0: ${remark}`}
    </p>
  )
}

function judged(length: number, { from, most, limit }: Required<Lengths>): { degree: string; remark: string | null } {
  const { short, long, tooLong } = messages.length
  if (length > limit) return { degree: 'refuses', remark: tooLong }
  if (length > most) return { degree: 'warns', remark: long(most) }
  return { degree: 'tells', remark: length > 0 && length < from ? short(from) : null }
}
