import { messages } from './messages.fr.ts'

const format = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 2 })
const { bytes: byteUnit, kilobytes, megabytes } = messages.fileSizes

/** How big a file is, as French systems tell it: « 240 Ko », « 1,2 Mo »; thousands of bytes. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes}\u00a0${byteUnit}`
  // What rounds up to a thousand kilobytes is a megabyte.
  if (bytes < 995_000) return `${format.format(bytes / 1000)}\u00a0${kilobytes}`
  return `${format.format(bytes / 1_000_000)}\u00a0${megabytes}`
}
