'use client'

import { replaceableCollections, uses } from '@mecaformation/contracts/references/uses'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { usePolled } from '../../platform/use-polled.ts'
import { messages } from './messages.fr.ts'
import { ReplaceEverywhere } from './replace-panel.tsx'
import { UserList } from './user-list.tsx'

const calmInterval = 10_000
const interval = () => calmInterval

/** Who uses the document being edited, each leading to its form; and, for some, to replace it everywhere. */
export function UsesPanel() {
  const { id, collectionSlug } = useDocumentInfo()
  if (id === undefined || collectionSlug === undefined) return null
  return <Uses collection={collectionSlug} id={String(id)} />
}

function Uses({ collection, id }: { collection: string; id: string }) {
  const { hasSavePermission } = useDocumentInfo()
  const { value, trouble, refresh } = usePolled(`/api/references/${collection}/${id}`, { schema: uses, interval })
  const replaceable = replaceableCollections.find((slug) => slug === collection)
  if (value === null && trouble === null) return null
  return (
    <section aria-label={messages.panel.label} className="publication-state uses-panel">
      <h3>{messages.panel.label}</h3>
      {trouble === null ? null : <p>{messages.panel.troubles[trouble]}</p>}
      {value?.total === 0 ? <p>{messages.panel.nobody}</p> : null}
      {value === null || value.total === 0 ? null : <UserList users={value.users} />}
      {value !== null && value.total > value.users.length ? (
        <p>{messages.panel.more(value.total - value.users.length)}</p>
      ) : null}
      {value === null ? null : <Renaming collection={collection} count={value.total} />}
      {replaceable === undefined || !value?.total || hasSavePermission !== true ? null : (
        <ReplaceEverywhere collection={replaceable} id={id} onReplaced={refresh} />
      )}
    </section>
  )
}

/** Says what another address means, while it is being written and was published under the former one. */
function Renaming({ collection, count }: { collection: string; count: number }) {
  const { hasPublishedDoc } = useDocumentInfo()
  const slug = useFormFields(([fields]) => fields.slug)
  const isNew = hasPublishedDoc && slug !== undefined && slug.value !== slug.initialValue
  if (!isNew) return null
  return (
    <p role="status">{collection === 'glossary' ? messages.panel.renamedTerm(count) : messages.panel.renamed(count)}</p>
  )
}
