import { type MediaKind, mediaTypes } from './media-types.ts'

/**
 * What a file says it is, by its name and, failing that, by the type that its sender gave; `null` when it is
 * nothing that we keep. Browsers know the type of captions on some systems only.
 */
export function typeOfFile({ name, mimetype }: { name: string; mimetype: string }): {
  kind: MediaKind
  mimeType: string
} | null {
  // Whatever is called a drawing in one of two ways is judged as one, and most strictly.
  if (/svg/i.test(mimetype) || /\.svgz?$/i.test(name)) return { kind: 'picture', mimeType: 'image/svg+xml' }
  const named = mediaTypes[/\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? '']
  return named ?? Object.values(mediaTypes).find(({ mimeType }) => mimeType === mimetype) ?? null
}
