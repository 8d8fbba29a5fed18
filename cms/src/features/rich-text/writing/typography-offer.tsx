'use client'

import { HISTORY_PUSH_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { type Change, ChangesDialog, changesIn } from '../../typography/api.ts'
import { messages } from '../messages.fr.ts'
import { mendedForm, proseOf } from './form-prose.ts'
import { $forms, $lines, $mendLines, textOf } from './prose-lines.ts'

const { writing } = messages
/** Mending one place may show another. */
const mostRounds = 8

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
      <ChangesDialog changes={changes} onConfirm={apply} slug={slug} />
    </>
  )
}
