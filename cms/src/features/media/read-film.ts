import type { Input } from 'mediabunny'

interface Film {
  mimeType: string
  /** Seconds. */
  duration: number
  width: number
  height: number
}

export type FilmRefusal = 'unreadable' | 'pictureless' | 'unplayable'
type FilmReading = { ok: true; film: Film } | { ok: false; reason: FilmRefusal; cause?: unknown }

/** What browsers of today play without a plug-in. */
const playable = {
  video: new Set(['avc', 'vp8', 'vp9', 'av1']),
  audio: new Set(['aac', 'mp3', 'opus', 'vorbis']),
}

/**
 * Looks into a film for its size, its duration, and whether browsers play it. Of a file only the parts that
 * say so are read.
 */
export async function readFilm(content: string | Buffer): Promise<FilmReading> {
  const input = await open(content)
  try {
    const picture = await input.getPrimaryVideoTrack()
    const sounds = await input.getAudioTracks()
    if (picture === null) return { ok: false, reason: sounds.length > 0 ? 'pictureless' : 'unreadable' }
    const isPlayable =
      playable.video.has((await picture.getCodec()) ?? '') &&
      (await Promise.all(sounds.map((sound) => sound.getCodec()))).every((codec) => playable.audio.has(codec ?? ''))
    if (!isPlayable) return { ok: false, reason: 'unplayable' }
    const [duration, width, height] = [
      await input.computeDuration(),
      await picture.getDisplayWidth(),
      await picture.getDisplayHeight(),
    ]
    if (!(duration > 0 && width > 0 && height > 0)) return { ok: false, reason: 'unreadable' }
    const { mimeType } = await input.getFormat()
    return { ok: true, film: { mimeType, duration, width, height } }
  } catch (cause) {
    return { ok: false, reason: 'unreadable', cause }
  } finally {
    input.dispose()
  }
}

/** Loaded with the first film only: a server that gets none need not hold it in memory. */
async function open(content: string | Buffer): Promise<Input> {
  const { BufferSource, FilePathSource, Input: FilmInput, MP4, WEBM } = await import('mediabunny')
  const source = typeof content === 'string' ? new FilePathSource(content) : new BufferSource(content)
  return new FilmInput({ source, formats: [MP4, WEBM] })
}
