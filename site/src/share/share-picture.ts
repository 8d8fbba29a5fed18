import { createHash } from 'node:crypto'

/** Raised whenever pictures are drawn in another way: addresses are kept for ever by those who show them. */
const design = 1
const folder = '/partage/'
const between = ' · '
const code = /^([PCBU][0-3][0-9A-F]{3})\s*:\s*(.+)$/s

/** What a picture for those who share a page shows. */
export interface ShareCard {
  /** What kind of page it is: « Article ». */
  kind: string
  title: string
  /** A diagnostic code, which stands on a plate. */
  code: string | null
}

/** The picture of a page: its words, and its address, which changes with them and with nothing else. */
export function sharePicture({ kind, title }: { kind: string; title: string }): { address: string; alt: string } {
  const alt = kind + between + title
  const hash = createHash('sha256').update(`${design}\n${alt}`).digest('base64url').slice(0, 10)
  return { address: `${folder}${hash}.png`, alt }
}

/** The card of a picture by its words. */
export function shareCard(alt: string): ShareCard {
  const [kind = '', ...rest] = alt.split(between)
  const title = rest.join(between)
  const [, found, meaning] = code.exec(title) ?? []
  return found === undefined || meaning === undefined
    ? { kind, title, code: null }
    : { kind, title: meaning, code: found }
}

export function isSharePicture(path: string): boolean {
  return path.startsWith(folder)
}
