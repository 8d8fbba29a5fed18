'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormModified, useTranslation } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { CopyOffer } from './copy-offer.tsx'
import { forget, keep } from './device-copy.ts'
import { useLeave } from './use-leave.ts'
import { useTrouble } from './use-trouble.ts'

/** Milliseconds without a key after which the draft is saved. */
const pause = 250

/** What was sent last: nothing yet. */
const nothing = { written: '', isSaved: false }

/**
 * Saves the draft in hand at each pause in typing, one save at a time. What is on the screen is what counts: the answer
 * to a save was made of what was sent, and more may have been typed since. Payload's own autosave puts the answer's
 * values over all fields but the one that was typed in last, and so takes back what was written in the others.
 */
export function Autosave() {
  const { id, collectionSlug, globalSlug, hasSavePermission, isTrashed, ...document } = useDocumentInfo()
  const { setBackgroundProcessing, setModified, submit } = useForm()
  const { t } = useTranslation()
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  const [isSaving, setIsSaving] = useState(false)
  const last = useRef(nothing)
  const underWay = useRef(Promise.resolve())
  const { trouble, look } = useTrouble()

  const isIdle = !modified || isSaving || !hasSavePermission || isTrashed
  const path = globalSlug === undefined ? id !== undefined && `${collectionSlug}/${id}` : `globals/${globalSlug}`

  useLeave(globalSlug === undefined && path ? path : null, underWay)

  const save = useEffectEvent(async (written: string, canSend: boolean) => {
    if (!path) return
    if (written === last.current.written) {
      // What was refused is not sent again before it changes.
      if (last.current.isSaved) setModified(false)
      return
    }
    keep(path, written, new Date())
    if (!canSend) return
    last.current = { written, isSaved: false }
    setIsSaving(true)
    setBackgroundProcessing(true)
    try {
      const wasPublished = !document.mostRecentVersionIsAutosaved
      const result = await submit({
        acceptValues: false,
        action: `/api/${path}?autosave=true&depth=0&draft=true`,
        context: { getDocPermissions: false, incrementVersionCount: wasPublished },
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
        method: globalSlug === undefined ? 'PATCH' : 'POST',
        overrides: { _status: 'draft' },
        skipValidation: true,
      })
      if (!result?.res.ok) {
        if ((await look()) !== null) last.current = nothing
        return
      }
      forget(path)
      last.current = { written, isSaved: true }
      if (!wasPublished) return
      document.setMostRecentVersionIsAutosaved(true)
      document.setUnpublishedVersionCount((count) => count + 1)
    } finally {
      setBackgroundProcessing(false)
      setIsSaving(false)
    }
  })
  const keepUnsent = useEffectEvent(() => {
    const written = writtenIn(fields)
    if (path && modified && hasSavePermission && !isTrashed && written !== last.current.written) {
      keep(path, written, new Date())
    }
  })
  useEffect(() => {
    // Whoever leaves within the pause has written something that nobody sent.
    const leave = () => keepUnsent()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  useEffect(() => {
    // Since the last save the server may have given something else: a publication, a restored version.
    if (modified) last.current = nothing
  }, [modified])
  useEffect(() => {
    if (isIdle) return
    const timer = setTimeout(() => {
      underWay.current = save(writtenIn(fields), trouble === null)
    }, pause)
    return () => clearTimeout(timer)
  }, [fields, isIdle, trouble])

  return (
    <>
      <span className="autosave" role="status">
        {isSaving && t('general:saving')}
      </span>
      {path && <CopyOffer path={path} shown={writtenIn(fields)} />}
    </>
  )
}

/** What a save of these fields sends, but for what each save changes. */
function writtenIn(fields: FormState): string {
  const { updatedAt: _, _status: __, ...values } = reduceFieldsToValues(fields)
  return JSON.stringify(values)
}
