/** What browsers tell of the sound of a film, each in its own way. */
export interface SoundSigns {
  mozHasAudio?: boolean
  webkitAudioDecodedByteCount?: number
  audioTracks?: { length: number }
}

/** Whether no sound has been found in a film so far; a browser that tells nothing leaves it to be heard. */
export function isSilent({ audioTracks, mozHasAudio, webkitAudioDecodedByteCount }: SoundSigns): boolean {
  const told = [mozHasAudio, webkitAudioDecodedByteCount, audioTracks?.length].filter((sign) => sign !== undefined)
  return told.length > 0 && !told.some(Boolean)
}
