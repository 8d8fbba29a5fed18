import sharp, { type Metadata } from 'sharp'

const maxPixels = 64_000_000

type PictureRefusal = 'unreadable' | 'tooManyPixels'

/**
 * Why a picture must not be opened, by what its first bytes say: whatever its name, it is one of those that we keep
 * or none. Nothing of it is decoded, so that one that unfolds into gigabytes costs no memory.
 */
export async function pictureRefusal(data: Buffer): Promise<PictureRefusal | null> {
  const found = await headOf(data)
  if (found === null || !isKept(found)) return 'unreadable'
  return found.width * found.height > maxPixels ? 'tooManyPixels' : null
}

async function headOf(data: Buffer): Promise<Metadata | null> {
  try {
    return await sharp(data, { limitInputPixels: false }).metadata()
  } catch {
    // What cannot be read says nothing of itself.
    return null
  }
}

function isKept({ format, compression }: Metadata): boolean {
  return ['jpeg', 'png', 'webp'].includes(format) || (format === 'heif' && compression === 'av1')
}
