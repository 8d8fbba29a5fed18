import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isStaff } from '../../access/roles.ts'
import { actFor } from '../../platform/act-for.ts'
import { retryRelease } from '../publication/api.ts'
import { messages } from './messages.fr.ts'
import { publishRelease } from './publish-release.ts'
import { readProgress } from './read-progress.ts'
import { mayPublishReleases } from './release-access.ts'

const params = z.object({ id: z.uuid() })

function idOf(req: PayloadRequest): string {
  if (!isStaff({ req })) throw new APIError(messages.refusals.signedOut, 401, null, true)
  const parsed = params.safeParse(req.routeParams)
  if (!parsed.success) throw new APIError(messages.refusals.unknown, 404, null, true)
  return parsed.data.id
}

async function answerProgress(req: PayloadRequest, id: string): Promise<Response> {
  const progress = await readProgress(req, id)
  if (progress === null) throw new APIError(messages.refusals.unknown, 404, null, true)
  return Response.json(progress, { headers: { 'Cache-Control': 'no-store' } })
}

/** What the admin asks of a release: how far it is, to publish it, to try again when that failed. */
export const releaseEndpoints: Endpoint[] = [
  { method: 'get', path: '/:id/progress', handler: (req) => answerProgress(req, idOf(req)) },
  {
    method: 'post',
    path: '/:id/publish',
    handler: async (req) => {
      const id = idOf(req)
      const outcome = await actFor(req, (local) => publishRelease(local, { id, cause: 'release' }))
      if (!outcome.ok) throw new APIError(outcome.reason, 422, null, true)
      return answerProgress(req, id)
    },
  },
  {
    method: 'post',
    path: '/:id/retry',
    handler: async (req) => {
      const id = idOf(req)
      if (mayPublishReleases({ req }) !== true) throw new APIError(messages.refusals.mayNotPublish, 403, null, true)
      await retryRelease(req, id)
      return answerProgress(req, id)
    },
  },
]
