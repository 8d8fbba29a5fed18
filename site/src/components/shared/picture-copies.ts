import type { Medium } from '@mecaformation/contracts/documents/medium'

/** A medium as `srcset` wants it. */
export interface PictureCopies {
  /** For browsers that know AVIF; empty when there are no such copies. */
  avif: string
  /** For all browsers, the picture itself among them; empty when it is the only one. */
  common: string
}

/** In which files browsers may choose a picture, narrowest first. */
export function pictureCopies({ url, width, variants }: Medium): PictureCopies {
  const [avif, common] = [variants.filter(isAvif), variants.filter((variant) => !isAvif(variant))]
  return { avif: srcset(avif), common: common.length === 0 ? '' : srcset([...common, { url, width }]) }
}

/**
 * The one file for a still as wide as a column of text: a poster cannot offer a choice. The narrowest AVIF
 * that stays sharp on a telephone; who cannot read it sees the film's own first picture.
 */
export function stillOf({ url, variants }: Medium): string {
  const wide = variants.filter(({ width }) => width >= 720)
  return (wide.find(isAvif) ?? wide[0])?.url ?? url
}

/** A medium as pages show it where they cut it to a shape; the whole of it where it needs no cut. */
export function cutTo(medium: Medium, shape: Medium['crops'][number]['shape']): Medium {
  const cut = medium.crops.filter((crop) => crop.shape === shape)
  const widest = cut.filter((crop) => !isAvif(crop)).at(-1)
  if (widest === undefined) return medium
  const { url, width, height } = widest
  return { ...medium, url, width, height, variants: cut.filter((crop) => crop !== widest) }
}

function isAvif({ url }: { url: string }): boolean {
  return url.endsWith('.avif')
}

function srcset(files: readonly { url: string; width: number | null }[]): string {
  return files.map(({ url, width }) => `${url} ${width}w`).join(', ')
}
