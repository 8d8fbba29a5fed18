'use client'

import { frenchTypography } from '@mecaformation/domain/typography/edits'
import { toast, useAllFormFields, useConfig, useDocumentInfo, useForm, useModal } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useEffectEvent, useId, useState } from 'react'
import { ChangesDialog } from './changes-dialog.tsx'
import { type Change, changesIn } from './changes-in.ts'
import { messages } from './messages.fr.ts'
import { type ProseField, proseIn } from './prose-fields.ts'

const { panel } = messages
/** Milliseconds without a change after which the fields are read again. */
const pause = 800

/** Offers to mend the typography of the plain fields, and is not there when nothing is to mend. */
export function TypographyPanel() {
  const { collectionSlug, globalSlug, hasSavePermission } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { dispatchFields, getFields, setModified } = useForm()
  const [fields] = useAllFormFields()
  const { openModal } = useModal()
  const [changes, setChanges] = useState<Change[]>([])
  const slug = `typography-${useId()}`
  const form = collectionSlug ? getEntityConfig({ collectionSlug }) : getEntityConfig({ globalSlug: globalSlug ?? '' })
  const prose = (state: FormState) => proseIn((form?.fields ?? []) as readonly ProseField[], state)

  const look = useEffectEvent(() => setChanges(prose(fields).flatMap(({ text }) => changesIn(text))))
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change begins the pause anew
  useEffect(() => {
    const timer = setTimeout(look, pause)
    return () => clearTimeout(timer)
  }, [fields])

  const apply = () => {
    for (const { path, text } of prose(getFields())) {
      const mended = frenchTypography(text)
      if (mended !== text) dispatchFields({ type: 'UPDATE', path, value: mended })
    }
    setModified(true)
    toast.success(panel.done(changes.length))
    setChanges([])
  }

  if (changes.length === 0 || !hasSavePermission) return null
  return (
    <section aria-label={messages.label} className="publication-state">
      <h3>{messages.label}</h3>
      <p>{panel.told(changes.length)}</p>
      <button className="quality-panel__all" onClick={() => openModal(slug)} type="button">
        {panel.offer}
      </button>
      <ChangesDialog changes={changes} onConfirm={apply} slug={slug} />
    </section>
  )
}
