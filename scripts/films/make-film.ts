import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import sharp from 'sharp'
import { type Film, frameSize, framesPerSecond } from './film.ts'
import { messages } from './messages.fr.ts'

/** Draws a film picture by picture and writes it into a folder, with the picture that stands for it. */
export async function makeFilm(film: Film, { folder, signal }: { folder: string; signal: AbortSignal }): Promise<void> {
  const poster = sharp(Buffer.from(film.frameAt(film.poster)))
  await poster.jpeg({ quality: 82, mozjpeg: true }).toFile(join(folder, `${film.slug}.jpg`))
  const encoder = spawn('ffmpeg', encoding(join(folder, `${film.slug}.mp4`)), {
    stdio: ['pipe', 'ignore', 'pipe'],
    signal,
  })
  const [ended] = await Promise.allSettled([
    endOf(encoder),
    // An encoder that ends too early says why itself.
    pipeline(picturesOf(film), encoder.stdin),
  ])
  if (ended.status === 'rejected') throw ended.reason
}

async function endOf(encoder: ChildProcess): Promise<void> {
  const complaints: string[] = []
  encoder.stderr?.setEncoding('utf8').on('data', (text: string) => complaints.push(text))
  try {
    const [code] = await once(encoder, 'close')
    if (code !== 0) throw new Error(`ffmpeg: ${complaints.join('')}`)
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw isMissing ? new Error(messages.noEncoder, { cause: error }) : error
  }
}

/** The points of each picture, one after the other; what does not change is drawn once. */
async function* picturesOf(film: Film): AsyncGenerator<Buffer> {
  let drawing = ''
  let points = Buffer.alloc(0)
  for (let index = 0; index < film.duration * framesPerSecond; index += 1) {
    const next = film.frameAt(index / framesPerSecond)
    if (next !== drawing) points = await sharp(Buffer.from(next)).removeAlpha().raw().toBuffer()
    drawing = next
    yield points
  }
}

/** H.264 that every browser plays, whose description stands before its pictures, for it to begin at once. */
function encoding(target: string): string[] {
  const { width, height } = frameSize
  const source = [
    '-f',
    'rawvideo',
    '-pix_fmt',
    'rgb24',
    '-s',
    `${width}x${height}`,
    '-r',
    String(framesPerSecond),
    '-i',
    '-',
  ]
  const picture = [
    '-c:v',
    'libx264',
    '-preset',
    'slow',
    '-tune',
    'animation',
    '-crf',
    '26',
    '-g',
    String(framesPerSecond * 5),
  ]
  const colour = ['-vf', 'scale=out_color_matrix=bt709:out_range=tv', '-pix_fmt', 'yuv420p', '-colorspace', 'bt709']
  const tags = ['-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv']
  // The same pictures make the same file, and its name with its bytes.
  const file = ['-movflags', '+faststart', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-map_metadata', '-1']
  return ['-y', '-loglevel', 'error', ...source, '-an', ...picture, ...colour, ...tags, ...file, target]
}
