import { type WrittenCollection, writtenCollections } from '@mecaformation/contracts/publication/documents'
import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { staffOnly } from '../../access/staff-only.ts'
import { env } from '../../env.ts'
import { messages } from './messages.fr.ts'
import type { Reviewed } from './review-store.ts'

const params = z.object({ collection: z.enum(writtenCollections), id: z.uuid() })

export interface ReviewedDocument extends Reviewed {
  title: string
  status: unknown
  data: Record<string, unknown>
}

/** The latest text of the document that a request is about, as its person may read it; refuses in French. */
export async function reviewedDocument(req: PayloadRequest): Promise<ReviewedDocument> {
  staffOnly(req)
  const asked = params.safeParse(req.routeParams)
  if (!asked.success) throw new APIError(messages.refusals.unknown, 404, null, true)
  return await latestText(req, asked.data)
}

async function latestText(
  req: PayloadRequest,
  { collection, id }: { collection: WrittenCollection; id: string },
): Promise<ReviewedDocument> {
  const found = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!found) throw new APIError(messages.refusals.unknown, 404, null, true)
  const data = { ...found } as Record<string, unknown>
  return { collection, id, title: String(data.title ?? ''), status: data._status, data }
}

/** Where its form is, for who reads of it outside of the admin. */
export function addressOf({ collection, id }: Reviewed): string {
  return `${env.PUBLIC_URL}/admin/collections/${collection}/${id}`
}
