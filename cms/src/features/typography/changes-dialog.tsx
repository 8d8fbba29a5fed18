'use client'

import { ConfirmationModal } from '@payloadcms/ui'
import type { Change } from './changes-in.ts'
import { messages } from './messages.fr.ts'
import './typography.css'

const { list } = messages

/** Shows what would be changed before it is; opened by the name of its modal. */
export function ChangesDialog({
  slug,
  changes,
  onConfirm,
}: {
  slug: string
  changes: readonly Change[]
  onConfirm: () => void
}) {
  return (
    <ConfirmationModal
      modalSlug={slug}
      heading={list.heading(changes.length)}
      confirmLabel={list.apply}
      onConfirm={onConfirm}
      body={
        <>
          <p>{list.legend}</p>
          <ol className="typography-changes">
            {changes.map(({ before, from, to, after }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes while it is shown
              <li key={index}>
                {before}
                {from !== '' && <del>{shown(from)}</del>}
                {to !== '' && <ins>{shown(to)}</ins>}
                {after}
              </li>
            ))}
          </ol>
        </>
      }
    />
  )
}

/** Spaces as signs that one sees. */
function shown(text: string): string {
  return text.replaceAll(' ', '·').replaceAll('\u00A0', '⍽').replaceAll('\u202F', '⍽')
}
