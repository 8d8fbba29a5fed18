import { Link } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'
import { messages } from './messages.fr.ts'

/** In the list of reviews, the way to the document itself. */
export function DocumentCell({ cellData, rowData }: DefaultServerCellComponentProps) {
  const title = typeof cellData === 'string' && cellData !== '' ? cellData : messages.fields.target
  return (
    <Link href={`/admin/collections/${rowData.targetCollection}/${rowData.targetId}`} prefetch={false}>
      {title}
    </Link>
  )
}
