import { afterRenaming, folderFault, folderPath, isWithin, spelledLike } from '@mecaformation/domain/media/folder-path'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { accessOf } from '../../../access/content-access.ts'
import { staffOnly } from '../../../access/staff-only.ts'
import { actFor } from '../../../platform/act-for.ts'
import { readBody } from '../../../platform/read-body.ts'
import { asWritten } from './folder.ts'
import { messages } from './messages.fr.ts'
import { readFolders } from './read-folders.ts'

const { refusals } = messages
const mayFile = accessOf('media').update
const renaming = z.object({ from: z.string().min(1), to: z.string().transform(folderPath).pipe(z.string()) })

/** What the admin asks of folders: which there are, and to call one otherwise with all that lies in it. */
export const folderEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/folders',
    handler: async (req) => {
      staffOnly(req)
      return Response.json(await readFolders(req.payload), { headers: { 'Cache-Control': 'no-store' } })
    },
  },
  { method: 'post', path: '/folders/rename', handler: rename },
]

/** All files of a folder at once, or none. */
async function rename(req: PayloadRequest): Promise<Response> {
  staffOnly(req)
  if ((await mayFile?.({ req })) !== true) throw new APIError(refusals.mayNot, 403, null, true)
  const { from, to: written } = await readBody(req, renaming)
  const { folders } = await readFolders(req.payload)
  const moving = folders.filter(({ path }) => isWithin(path, from))
  const others = folders.filter((folder) => !moving.includes(folder)).map(({ path }) => path)
  const to = spelledLike(written, others)
  if (to !== from && isWithin(to, from)) throw new APIError(refusals.itself, 422, null, true)
  if (moving.length === 0) throw new APIError(refusals.unknown, 404, null, true)
  const fault = moving.map(({ path }) => folderFault(afterRenaming(path, { from, to }))).find((found) => found !== null)
  if (fault !== undefined) throw new APIError(messages.faults[fault], 422, null, true)
  const outcome = await actFor(req, async (acting) => {
    let count = 0
    for (const { path } of moving) count += await moveAll(acting, path, afterRenaming(path, { from, to }))
    return count
  })
  if (!outcome.ok) throw new APIError(outcome.reason, 422, null, true)
  return Response.json({ count: outcome.value, folder: to })
}

async function moveAll(req: PayloadRequest, from: string, to: string): Promise<number> {
  const { docs, errors } = await req.payload.update({
    collection: 'media',
    where: { folder: { equals: from } },
    data: { folder: to },
    context: { [asWritten]: true },
    depth: 0,
    overrideAccess: false,
    req,
  })
  const [first] = errors
  if (first !== undefined) throw new APIError(first.message, 422, null, true)
  return docs.length
}
