import { rows, type SavedDocument } from './project-fields.ts'
import { trimmed } from './rich-text/editor-node.ts'

export function projectMedium(saved: SavedDocument) {
  const { id, updatedAt, alt, mimeType, width, height, duration, filesize, url } = saved
  return {
    collection: 'media',
    id,
    updatedAt,
    alt,
    credit: trimmed(saved.credit),
    mimeType,
    url,
    bytes: filesize ?? 0,
    width: width ?? null,
    height: height ?? null,
    duration: duration ?? null,
    variants: rows(saved.variants)
      .map((variant) => ({ url: variant.url, width: variant.width, height: variant.height }))
      .sort((a, b) => Number(a.width) - Number(b.width)),
    crops: rows(saved.crops)
      .map((crop) => ({ shape: crop.shape, url: crop.url, width: crop.width, height: crop.height }))
      .sort((a, b) => Number(a.width) - Number(b.width)),
  }
}
