import { chaptersRefusal } from '@mecaformation/domain/videos/chapters'
import type { ArrayFieldValidation, TextFieldSingleValidation, UploadFieldSingleValidation } from 'payload'
import { array, upload } from 'payload/shared'
import { messages } from './messages.fr.ts'

interface Siblings {
  origin?: unknown
}

/** A file that a film of ours is not published without. */
const ofOurFilm =
  (refusal: string): UploadFieldSingleValidation =>
  (value, options) => {
    const isMissing = (value ?? null) === null && (options.siblingData as Siblings).origin !== 'external'
    return isMissing ? refusal : upload(value, options)
  }

export const validateFile = ofOurFilm(messages.fileRefusal)
export const validateCaptions = ofOurFilm(messages.captionsRefusal)

/** The address of a film of another site, which browsers are sent to. */
export const validateExternalUrl: TextFieldSingleValidation = (value, { siblingData }) => {
  if ((siblingData as Siblings).origin !== 'external') return true
  const address = URL.parse(value ?? '')
  const isComplete = address?.protocol === 'https:' && address.username === '' && address.hostname.includes('.')
  return isComplete || messages.externalUrlRefusal
}

export const validateChapters: ArrayFieldValidation = (value, options) => {
  const starts = (value ?? []).map((row) => Number((row as { start?: unknown }).start))
  const duration = Number((options.data as { duration?: unknown }).duration)
  // A missing start or duration is told at its own field.
  const areKnown = [...starts, duration].every((number) => Number.isFinite(number))
  const refusal = areKnown ? chaptersRefusal(starts, duration) : null
  return refusal === null ? array(value, options) : messages.chaptersRefusals[refusal]
}
