'use client'

import { useForm, useFormFields, useRowLabel } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef } from 'react'

/** Milliseconds in which answers of the server still come that were asked for before the row was opened. */
const settling = 3000

interface Props {
  field: string
  singular?: string
  ticked?: { field: string; words: string }
}

/** The title of a row in a list: its number and what the author wrote in `field`. A row without one opens. */
export function RowLabel({ field, singular = '', ticked }: Props) {
  const { data, path, rowNumber } = useRowLabel<Record<string, unknown>>()
  const { dispatchFields, getField } = useForm()
  const value = data?.[field]
  const written = typeof value === 'string' || typeof value === 'number' ? String(value).split('\n')[0]?.trim() : ''
  const number = (rowNumber ?? 0) + 1
  const mark = ticked !== undefined && data?.[ticked.field] === true ? ` · ${ticked.words}` : ''

  const list = path.slice(0, path.lastIndexOf('.'))
  const isFolded = useFormFields(([fields]) => fields[list]?.rows?.[number - 1]?.collapsed === true)
  const appeared = useRef(0)

  // Lists are folded, and so would be a row that was just added, in which there is everything to write.
  const open = useEffectEvent(() => {
    appeared.current ||= performance.now()
    if (written || !isFolded || performance.now() - appeared.current > settling) return
    const rows = getField(list)?.rows ?? []
    const updatedRows = rows.map((row, index) => (index === number - 1 ? { ...row, collapsed: false } : row))
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path: list, updatedRows })
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer of the server may fold it again
  useEffect(() => open(), [isFolded])

  return <>{`${number}. ${written || singular}`.trim() + mark}</>
}
