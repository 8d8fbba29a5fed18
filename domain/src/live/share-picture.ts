/** Pixels, as those who show shared pages ask for. */
export const pictureSize = { width: 1200, height: 630 } as const

export const sharePictures = '/partage/'
const between = ' · '
const code = /^([PCBU][0-3][0-9A-F]{3})\s*:\s*(.+)$/s

/** What a picture for those who share a page shows. */
export interface ShareCard {
  /** What kind of page it is: « Article ». */
  readonly kind: string
  readonly title: string
  /** A diagnostic code, which stands on a plate. */
  readonly code: string | null
}

/** A picture in words: what is read where it is not seen, and all that it is drawn from. */
export function wordsOfPicture({ kind, title }: { readonly kind: string; readonly title: string }): string {
  return kind + between + title
}

/** The card of a picture by its words. */
export function shareCard(words: string): ShareCard {
  const [kind = '', ...rest] = words.split(between)
  const title = rest.join(between)
  const [, found, meaning] = code.exec(title) ?? []
  return found === undefined || meaning === undefined
    ? { kind, title, code: null }
    : { kind, title: meaning, code: found }
}

export function isSharePicture(path: string): boolean {
  return path.startsWith(sharePictures)
}
