import { ruleRelease } from '@mecaformation/contracts/rule-changes/release'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { staffOnly } from '../../access/staff-only.ts'
import { actFor } from '../../platform/act-for.ts'
import { makeRelease } from './make-release.ts'
import { messages } from './messages.fr.ts'

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** `/api/rule-changes/release`: puts the chosen documents into one new release. */
export const ruleReleaseEndpoint: Endpoint = {
  method: 'post',
  path: '/rule-changes/release',
  handler: async (req) => {
    staffOnly(req)
    const { data } = ruleRelease.safeParse(await bodyOf(req))
    if (data === undefined) throw new APIError(messages.refusals.malformed, 400, null, true)
    const outcome = await actFor(req, (local) => makeRelease(local, data, new Date()))
    if (!outcome.ok) throw new APIError(outcome.reason, 422, null, true)
    return Response.json({ id: outcome.value }, { status: 201 })
  },
}
