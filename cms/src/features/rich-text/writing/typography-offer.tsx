'use client'

import { frenchTypography, typographyEdits } from '@mecaformation/domain/typography/edits'
import { HISTORY_PUSH_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { messages } from '../messages.fr.ts'
import { mendedForm, proseOf } from './form-prose.ts'
import { $forms, $lines, $mendLines, textOf } from './prose-lines.ts'

const { writing } = messages
/** Mending one place may show another. */
const mostRounds = 8
const around = 24

interface Change {
  before: string
  from: string
  to: string
  after: string
}

/** Shows what French typography would change in the whole text, and changes it when its author agrees. */
export function TypographyOffer() {
  const [editor] = useLexicalComposerContext()
  const { openModal } = useModal()
  const [changes, setChanges] = useState<Change[]>([])
  const slug = `typography-${useId()}`

  const offer = () => {
    const found = editor
      .getEditorState()
      .read(() => [...$lines().map(textOf), ...$forms().flatMap((form) => proseOf(form.getFields()))])
      .flatMap(changesIn)
    if (found.length === 0) {
      toast.success(writing.typography.nothing)
      return
    }
    setChanges(found)
    openModal(slug)
  }
  const apply = () => {
    editor.update(
      () => {
        for (let round = 0; round < mostRounds && $mendLines(); round += 1);
        for (const form of $forms()) {
          const fields = form.getFields()
          const mended = mendedForm(fields)
          if (mended !== fields) form.setFields(mended)
        }
      },
      { tag: HISTORY_PUSH_TAG },
    )
    toast.success(writing.typography.done(changes.length))
  }

  return (
    <>
      <button type="button" onClick={offer}>
        {writing.typography.offer}
      </button>
      <ConfirmationModal
        modalSlug={slug}
        heading={writing.typography.heading(changes.length)}
        confirmLabel={writing.typography.apply}
        onConfirm={apply}
        body={
          <>
            <p>{writing.typography.legend}</p>
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
    </>
  )
}

function changesIn(line: string): Change[] {
  if (frenchTypography(line) === line) return []
  return typographyEdits(line).map(({ index, length, to }) => ({
    before: line.slice(Math.max(0, index - around), index),
    from: line.slice(index, index + length),
    to,
    after: line.slice(index + length, index + length + around),
  }))
}

/** Spaces as signs that one sees. */
function shown(text: string): string {
  return text.replaceAll(' ', '·').replaceAll('\u00A0', '⍽').replaceAll('\u202F', '⍽')
}
