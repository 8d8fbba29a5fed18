import { readFile, unlink } from 'node:fs/promises'
import { readWebVtt } from '@mecaformation/domain/videos/web-vtt'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { pictureRefusal } from './judge-picture.ts'
import { maxBytes, mebibyte } from './limits.ts'
import { messages } from './messages.fr.ts'
import { readFilm } from './read-film.ts'
import { refuse } from './refuse.ts'
import { svgRefusal } from './svg-refusal.ts'
import { svgSize } from './svg-size.ts'
import { typeOfFile } from './type-of-file.ts'

type UploadedFile = NonNullable<PayloadRequest['file']>

/**
 * Says in French what is wrong with a file, before Payload's own checks say it in English or not at all.
 * Uploads wait in a folder; all but films are taken into memory from here on, and films never are.
 */
export const refuseBadFile: CollectionBeforeOperationHook = async ({ req, overrideAccess = true }) => {
  const { file } = req
  // A stranger is refused without a look at what was sent.
  if (!file || (!overrideAccess && !req.user)) return
  const type = typeOfFile(file)
  if (type === null) return refuse(req, messages.refusals.unknownType)
  const { kind, mimeType } = type
  const limit = maxBytes[kind]
  if (Math.max(file.size, file.data.byteLength) > limit) refuse(req, messages.refusals.tooHeavy(kind, limit / mebibyte))
  // Payload looks into pictures for what they truly are.
  const mimetype = kind === 'picture' ? file.mimetype : mimeType
  if (kind === 'film') {
    req.file = { ...file, mimetype }
    return refuseBadFilm(req, file)
  }
  const held = { ...(await inMemory(file)), mimetype }
  req.file = held
  if (kind === 'captions') refuseBadCaptions(req, held.data)
  else if (kind === 'document') refuseBadDocument(req, held.data)
  else if (mimeType === 'image/svg+xml') refuseBadDrawing(req, held.data)
  else await refuseBadPicture(req, held.data)
}

async function inMemory({ tempFilePath, ...file }: UploadedFile): Promise<UploadedFile> {
  if (tempFilePath === undefined || tempFilePath === '') return file
  const data = await readFile(/*turbopackIgnore: true*/ tempFilePath)
  await unlink(tempFilePath)
  return { ...file, data }
}

async function refuseBadFilm(req: PayloadRequest, { tempFilePath, data }: UploadedFile): Promise<void> {
  const reading = await readFilm(tempFilePath || data)
  if (!reading.ok) refuse(req, messages.refusals.film[reading.reason])
}

async function refuseBadPicture(req: PayloadRequest, data: Buffer): Promise<void> {
  const refusal = await pictureRefusal(data)
  if (refusal !== null) refuse(req, messages.refusals[refusal])
}

function refuseBadDrawing(req: PayloadRequest, data: Buffer): void {
  const source = data.toString('utf8')
  const refusal = svgRefusal(source)
  if (refusal !== null) refuse(req, messages.refusals.svg[refusal.fault](refusal.found))
  if (svgSize(source) === null) refuse(req, messages.refusals.sizeless)
}

function refuseBadCaptions(req: PayloadRequest, data: Buffer): void {
  const source = utf8(data)
  if (source === null) refuse(req, messages.refusals.captionsEncoding)
  const reading = readWebVtt(source)
  if (!reading.ok) refuse(req, messages.refusals.captions(reading.line, reading.fault))
}

function utf8(data: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function refuseBadDocument(req: PayloadRequest, data: Buffer): void {
  const end = data.subarray(-1024).toString('latin1')
  const isWhole = data.subarray(0, 5).toString('latin1') === '%PDF-' && end.includes('%%EOF') && end.includes('xref')
  if (!isWhole) refuse(req, messages.refusals.document)
}
