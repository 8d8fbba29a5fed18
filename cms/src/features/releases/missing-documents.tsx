'use client'

import type { ReleaseProgress } from '@mecaformation/contracts/publication/release'
import { Button, useForm, useFormFields } from '@payloadcms/ui'
import { messages as shared } from '../../platform/messages.fr.ts'
import { messages } from './messages.fr.ts'

const { panel } = messages
const rows = 'items'

/** What the documents of a release show that readers would look for in vain, and a button that adds all of it. */
export function MissingDocuments({ missing }: { missing: ReleaseProgress['missing'] }) {
  const { addFieldRow } = useForm()
  // What was added a moment ago is in the form, though not saved yet.
  const inForm = useFormFields(([fields]) =>
    JSON.stringify((fields[rows]?.rows ?? []).map((_, index) => fields[`${rows}.${index}.document`]?.value)),
  )
  const left = missing.filter(({ id }) => !inForm.includes(id))
  const count = useFormFields(([fields]) => fields[rows]?.rows?.length ?? 0)
  if (left.length === 0) return null
  const add = () => {
    const value = (of: unknown) => ({ value: of, initialValue: of, valid: true })
    for (const [index, { collection, id }] of left.entries()) {
      addFieldRow({
        path: rows,
        schemaPath: rows,
        rowIndex: count + index,
        subFieldState: { document: value({ relationTo: collection, value: id }), action: value('publish') },
      })
    }
  }
  return (
    <>
      <p>{panel.missing(left.length)}</p>
      <ul className="release-contents">
        {left.map(({ collection, id, title }) => (
          <li key={`${collection}/${id}`}>
            <a href={`/admin/collections/${collection}/${id}`}>{title || panel.untitled}</a>
            <span>{shared.collections[collection]}</span>
          </li>
        ))}
      </ul>
      <Button buttonStyle="secondary" onClick={add} size="small">
        {panel.addMissing(left.length)}
      </Button>
    </>
  )
}
