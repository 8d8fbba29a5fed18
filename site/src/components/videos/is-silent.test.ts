import { expect, test } from 'vitest'
import { isSilent } from './is-silent.ts'

test.each([
  [{ mozHasAudio: false }, true],
  [{ mozHasAudio: true }, false],
  [{ webkitAudioDecodedByteCount: 0 }, true],
  [{ webkitAudioDecodedByteCount: 4096 }, false],
  [{ webkitAudioDecodedByteCount: 0, audioTracks: { length: 1 } }, false],
  [{}, false],
])('%j is silent: %s', (film, silent) => {
  expect(isSilent(film)).toBe(silent)
})
