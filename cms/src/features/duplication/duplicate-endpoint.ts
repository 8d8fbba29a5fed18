import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isStaff } from '../../access/roles.ts'
import { actFor } from '../../platform/act-for.ts'
import { duplicateInDepth } from './duplicate-in-depth.ts'
import type { DeepCollection } from './gather.ts'
import { messages } from './messages.fr.ts'

const { refusals } = messages
const params = z.object({ id: z.uuid() })
const wishes = z.object({ exercises: z.boolean().default(false), module: z.string().min(1).max(100).optional() })

/** Takes the place of Payload's own endpoint, whose copy of a course would lead to the lessons of the first one. */
export function duplicateEndpoint(collection: DeepCollection): Omit<Endpoint, 'root'> {
  return {
    method: 'post',
    path: '/:id/duplicate',
    handler: async (req) => {
      if (!isStaff({ req })) throw new APIError(refusals.signedOut, 401, null, true)
      const id = params.safeParse(req.routeParams).data?.id
      if (id === undefined) throw new APIError(refusals.unknown, 404, null, true)
      // Payload's own button sends nothing that can be read: it wants what is usual.
      const asked = wishes.safeParse((await req.json?.().catch(() => null)) ?? {})
      if (!asked.success) throw new APIError(refusals.unreadable, 400, null, true)
      const { exercises, module } = asked.data
      await refuseUnless(req, collection, refusals.mayNot)
      if (exercises) await refuseUnless(req, 'exercises', refusals.mayNotExercises)
      const outcome = await actFor(req, (local) =>
        duplicateInDepth(local, { collection, id, exercises, module: module ?? null }),
      )
      if (!outcome.ok) throw new APIError(outcome.reason, 422, null, true)
      const { copy, count } = outcome.value
      return Response.json({ doc: { id: copy }, count, message: messages.done(count) }, { status: 201 })
    },
  }
}

async function refuseUnless(req: PayloadRequest, collection: DeepCollection | 'exercises', refusal: string) {
  const { create } = req.payload.collections[collection].config.access
  if ((await create({ req })) !== true) throw new APIError(refusal, 403, null, true)
}
