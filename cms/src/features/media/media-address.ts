/** The public address of a file of the media store. */
export function mediaAddress(filename: string): string {
  return `/media/${encodeURIComponent(filename)}`
}
