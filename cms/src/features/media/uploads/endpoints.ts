import { folderFault, folderPath } from '@mecaformation/domain/media/folder-path'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { accessOf } from '../../../access/content-access.ts'
import { actFor } from '../../../platform/act-for.ts'
import { announcedRefusal } from '../announced-refusal.ts'
import { messages as folderMessages } from '../folders/messages.fr.ts'
import { mebibyte } from '../limits.ts'
import { messages } from '../messages.fr.ts'
import { type Twin, twinIn } from '../twin.ts'
import { appendTo, beginFile, findFile, forgetFile, lendFile, type WaitingFile } from './waiting-files.ts'

const { uploads } = messages
const statuses = { 'unknown-type': 415, 'too-heavy': 413, empty: 400 } as const
const mayAdd = accessOf('media').create
const params = z.object({ id: z.uuid() })
const beginning = z.object({
  name: z.string().trim().min(1).max(255),
  type: z.string().max(255),
  size: z.int().nonnegative(),
})
const ending = z.object({ alt: z.string().trim().min(1), folder: z.string().default('').transform(folderPath) })
/** More than the panel sends at once; what is sent is held in memory. */
const maxPartBytes = 2 * mebibyte

/**
 * The way of many and of large files, in parts that are sent again after a cut (as tus 1.0 does it, in JSON):
 * begin, ask how much is there, send the next bytes, end with the words of the medium.
 */
export const uploadEndpoints: Endpoint[] = [
  { method: 'post', path: '/uploads', handler: begin },
  { method: 'get', path: '/uploads/:id', handler: async (req) => answer(await waitingFor(req)) },
  { method: 'patch', path: '/uploads/:id', handler: receive },
  { method: 'post', path: '/uploads/:id', handler: end },
  {
    method: 'delete',
    path: '/uploads/:id',
    handler: async (req) => {
      await forgetFile((await waitingFor(req)).id)
      return new Response(null, { status: 204 })
    },
  },
]

/** A file that would be refused is refused now, before a byte of it has come. */
async function begin(req: PayloadRequest): Promise<Response> {
  const owner = await ownerOf(req)
  const parsed = beginning.safeParse(await req.json?.())
  if (!parsed.success) throw refused(uploads.unclear, 400)
  const { name, type, size } = parsed.data
  const refusal = announcedRefusal({ name, type, size })
  if (refusal !== null) throw refused(refusal.message, statuses[refusal.reason])
  return answer(await beginFile({ owner, name, type, size }), 201)
}

async function receive(req: PayloadRequest): Promise<Response> {
  const file = await waitingFor(req)
  if (Number(req.headers.get('content-length') ?? 0) > maxPartBytes) throw refused(uploads.largePart, 413)
  const at = z.coerce.number().int().safeParse(req.headers.get('upload-offset'))
  // The browser asks anew how much is there.
  if (at.data !== file.offset) return answer(file, 409)
  const bytes = Buffer.from((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))
  if (file.offset + bytes.byteLength > file.size) throw refused(uploads.tooLong, 400)
  return answer({ ...file, offset: await appendTo(file, file.offset, bytes) })
}

async function end(req: PayloadRequest): Promise<Response> {
  const file = await waitingFor(req)
  if (file.offset !== file.size) return answer(file, 409)
  const words = ending.safeParse(await req.json?.())
  if (!words.success) throw refused(uploads.wordless, 422)
  const { alt, folder } = words.data
  const fault = folder === null ? null : folderFault(folder)
  if (fault !== null) throw refused(folderMessages.faults[fault], 422)
  const { name, type: mimetype, size } = file
  let twin: Twin | undefined
  const outcome = await lendFile(file.id, (tempFilePath) =>
    actFor(req, async (acting) => {
      try {
        return await req.payload.create({
          collection: 'media',
          data: { alt, folder },
          depth: 0,
          file: { data: Buffer.alloc(0), mimetype, name, size, tempFilePath },
          overrideAccess: false,
          req: acting,
        })
      } finally {
        twin = twinIn(acting.context)
      }
    }),
  )
  // What was refused would be refused again.
  await forgetFile(file.id)
  if (outcome.ok) return Response.json({ doc: outcome.value }, { status: 201 })
  return Response.json({ errors: [{ message: outcome.reason }], twin }, { status: twin === undefined ? 400 : 409 })
}

async function ownerOf(req: PayloadRequest): Promise<string> {
  if (!req.user) throw refused(uploads.signedOut, 401)
  if ((await mayAdd?.({ req })) !== true) throw refused(uploads.mayNotAdd, 403)
  return String(req.user.id)
}

async function waitingFor(req: PayloadRequest): Promise<WaitingFile> {
  const owner = await ownerOf(req)
  const id = params.safeParse(req.routeParams).data?.id
  const file = id === undefined ? null : await findFile(id, owner)
  if (file === null) throw refused(uploads.gone, 404)
  return file
}

function answer({ id, offset, size }: WaitingFile, status = 200): Response {
  return Response.json({ id, offset, size }, { status, headers: { 'Cache-Control': 'no-store' } })
}

function refused(message: string, status: number): APIError {
  return new APIError(message, status, null, true)
}
