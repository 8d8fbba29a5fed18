import { useFormBackgroundProcessing, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Calls `act`, which must stay the same function, once a save of the form has ended; tells whether one is under way. */
export function useAfterSave(act: () => void): boolean {
  const isAutosaving = useFormBackgroundProcessing()
  const isSubmitting = useFormProcessing()
  const isSaving = isAutosaving || isSubmitting
  const wasSaving = useRef(false)
  useEffect(() => {
    if (wasSaving.current && !isSaving) act()
    wasSaving.current = isSaving
  }, [isSaving, act])
  return isSaving
}
