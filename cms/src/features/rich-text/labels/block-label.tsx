'use client'

import { useFormFields } from '@payloadcms/ui'
import { useDocumentTitle } from './use-document-title.ts'

interface Props {
  /** What kind of block it is. */
  kind: string
  /** The field whose words tell it from its like. */
  says?: string
  /** The field that names another document, and the collection of that one: its title stands for it. */
  refersTo?: { field: string; collection: string }
}

/** The heading of a block in the editor, also when it is folded: its kind, and which one of them it is. */
export function BlockLabel({ kind, says, refersTo }: Props) {
  const words = useFormFields(([fields]) => (says === undefined ? undefined : fields[says]?.value))
  const id = useFormFields(([fields]) => (refersTo === undefined ? undefined : fields[refersTo.field]?.value))
  const title = useDocumentTitle(refersTo?.collection, id)
  const own = typeof words === 'string' ? words.trim().split('\n')[0] : undefined
  return (
    <span>
      <strong>{kind}</strong>
      {[title, own].filter((part) => part !== undefined && part !== '').map((part) => ` · ${part}`)}
    </span>
  )
}
