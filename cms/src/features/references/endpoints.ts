import { publishedCollections } from '@mecaformation/contracts/publication/documents'
import { type Replaced, replaceableCollections, replacement } from '@mecaformation/contracts/references/uses'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { staffOnly } from '../../access/staff-only.ts'
import { actFor } from '../../platform/act-for.ts'
import { messages } from './messages.fr.ts'
import { replaceEverywhere, usersToChange } from './replace-everywhere.ts'
import { readUses } from './uses-store.ts'

const used = z.object({ collection: z.enum(publishedCollections), id: z.uuid() })
const replaceable = z.object({ collection: z.enum(replaceableCollections), id: z.uuid() })

function parsed<T>(schema: z.ZodType<T>, value: unknown, refusal: string, status: number): T {
  const result = schema.safeParse(value)
  if (!result.success) throw new APIError(refusal, status, null, true)
  return result.data
}

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** What the admin asks: who uses a document, and to put another one in its place everywhere. For staff only. */
export const referenceEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/references/:collection/:id',
    handler: async (req) => {
      staffOnly(req)
      const place = parsed(used, req.routeParams, messages.refusals.unknown, 404)
      return Response.json(await readUses(req, place), { headers: { 'Cache-Control': 'no-store' } })
    },
  },
  {
    method: 'post',
    path: '/references/:collection/:id/replace',
    handler: async (req) => {
      staffOnly(req)
      const place = parsed(replaceable, req.routeParams, messages.refusals.unknown, 404)
      const { by, isTrial } = parsed(replacement, await bodyOf(req), messages.refusals.malformed, 400)
      const act = isTrial ? usersToChange : replaceEverywhere
      const outcome = await actFor(req, (local) => act(local, { ...place, by }))
      if (!outcome.ok) throw new APIError(outcome.reason, 422, null, true)
      return Response.json({ users: outcome.value } satisfies Replaced)
    },
  },
]
