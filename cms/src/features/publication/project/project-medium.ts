import { rows, type SavedDocument, textOrEmpty } from './project-common.ts'

export function projectMedium(saved: SavedDocument) {
  const { id, updatedAt, alt, mimeType, width, height, url } = saved
  return {
    collection: 'media',
    id,
    updatedAt,
    alt,
    credit: textOrEmpty(saved.credit),
    mimeType,
    width,
    height,
    url,
    variants: rows(saved.variants)
      .map((variant) => ({ url: variant.url, width: variant.width, height: variant.height }))
      .sort((a, b) => Number(a.width) - Number(b.width)),
  }
}
