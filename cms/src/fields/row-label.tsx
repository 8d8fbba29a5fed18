'use client'

import { useRowLabel } from '@payloadcms/ui'

/** The title of a row in a list: its number and what the author wrote in `field`. */
export function RowLabel({ field }: { field: string }) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const written = data?.[field]
  const number = (rowNumber ?? 0) + 1
  return <>{typeof written === 'string' && written !== '' ? `${number}. ${written}` : `${number}.`}</>
}
