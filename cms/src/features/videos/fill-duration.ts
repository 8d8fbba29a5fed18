import type { CollectionBeforeValidateHook } from 'payload'

/** Takes a film's duration, in whole seconds, from the film itself when it is ours. */
export const fillDuration: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const { origin, file }: Record<string, unknown> = { ...originalDoc, ...data }
  if (origin === 'external' || typeof file !== 'string') return data
  const medium = await req.payload.findByID({
    collection: 'media',
    id: file,
    select: { duration: true },
    depth: 0,
    disableErrors: true,
    // Everybody may read media.
    overrideAccess: true,
    req,
  })
  const duration = medium?.duration ?? null
  return duration === null ? data : { ...data, duration: Math.max(1, Math.round(duration)) }
}
