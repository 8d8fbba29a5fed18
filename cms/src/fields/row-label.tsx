'use client'

import { useForm, useRowLabel } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'

/** The title of a row in a list: its number and what the author wrote in `field`. A row without one opens. */
export function RowLabel({ field }: { field: string }) {
  const { data, path, rowNumber } = useRowLabel<Record<string, unknown>>()
  const { dispatchFields, getField } = useForm()
  const written = data?.[field]
  const number = (rowNumber ?? 0) + 1
  const hasTitle = typeof written === 'string' && written !== ''

  // Lists are folded, and so would be a row that was just added, in which there is everything to write.
  const open = useEffectEvent(() => {
    const list = path.slice(0, path.lastIndexOf('.'))
    const rows = getField(list)?.rows ?? []
    if (hasTitle || rows[number - 1]?.collapsed !== true) return
    const updatedRows = rows.map((row, index) => (index === number - 1 ? { ...row, collapsed: false } : row))
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path: list, updatedRows })
  })
  useEffect(() => open(), [])

  return <>{hasTitle ? `${number}. ${written}` : `${number}.`}</>
}
