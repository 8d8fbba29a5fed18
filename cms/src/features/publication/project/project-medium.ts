import { rows, type SavedDocument, textOrEmpty } from './project-common.ts'

const publicFolder = '/media/'

export function projectMedium(saved: SavedDocument) {
  const { id, updatedAt, alt, mimeType, width, height, filename } = saved
  return {
    collection: 'media',
    id,
    updatedAt,
    alt,
    credit: textOrEmpty(saved.credit),
    mimeType,
    width,
    height,
    url: publicFolder + textOrEmpty(filename),
    variants: variants(saved.sizes),
  }
}

/** The smaller copies that were made, narrowest first: a size that would enlarge has no file. */
function variants(sizes: unknown) {
  const made = rows(Object.values(typeof sizes === 'object' && sizes !== null ? sizes : {}))
  return made
    .filter((size) => textOrEmpty(size.filename) !== '')
    .map(({ width, height, filename }) => ({ width, height, url: publicFolder + textOrEmpty(filename) }))
    .sort((a, b) => Number(a.width) - Number(b.width))
}
