'use client'

import { useFormFields } from '@payloadcms/ui'
import { useDocumentTitle } from './use-document-title.ts'

interface Props {
  /** Said while nothing is written or chosen. */
  kind: string
  says?: string
  refersTo?: { field: string; collection: string }
  /** Whether what it says is set in the letters of code. */
  isCode?: boolean
}

/** What stands in the sentence for an element that the site renders: its own words, else what it refers to. */
export function InlineLabel({ kind, says, refersTo, isCode = false }: Props) {
  const words = useFormFields(([fields]) => (says === undefined ? undefined : fields[says]?.value))
  const id = useFormFields(([fields]) => (refersTo === undefined ? undefined : fields[refersTo.field]?.value))
  const title = useDocumentTitle(refersTo?.collection, id)
  const shown = typeof words === 'string' && words.trim() !== '' ? words : (title ?? kind)
  return isCode ? <code>{shown}</code> : <span>{shown}</span>
}
