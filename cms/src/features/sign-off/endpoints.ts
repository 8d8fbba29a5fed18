import { signOffRequest } from '@mecaformation/contracts/sign-off/report'
import { maySign } from '@mecaformation/domain/sign-off/sign-off-state'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { actFor } from '../../platform/act-for.ts'
import { Refusal } from '../../platform/refusal.ts'
import { record } from '../journal/api.ts'
import { messages } from './messages.fr.ts'
import { contentOf, placeOf, readSignOff, type SignedDocument } from './read-sign-off.ts'
import { addVisa, countTrainers } from './visa-store.ts'

const { refusals } = messages
const noStore = { 'Cache-Control': 'no-store' }

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Signs the latest text of a document, if it is still the one that was read. */
async function sign(req: PayloadRequest, place: SignedDocument, hash: string): Promise<void> {
  const content = await contentOf(req, place, { draft: true })
  if (content === null) throw new Refusal(refusals.unknown)
  if (content.reasons.length === 0) throw new Refusal(refusals.notNeeded)
  if (content.hash !== hash) throw new Refusal(refusals.changed)
  await addVisa(req, place, hash)
  await record(req, { kind: 'signed-off', ...place, title: content.title })
}

/** What the admin asks beside each form: whether it concerns safety and who signed it; and to sign it. */
export const signOffEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/sign-off/:collection/:id',
    handler: async (req) => Response.json(await readSignOff(req, placeOf(req)), { headers: noStore }),
  },
  {
    method: 'post',
    path: '/sign-off/:collection/:id',
    handler: async (req) => {
      const place = placeOf(req)
      if (!maySign(req.user?.role ?? '', { trainers: await countTrainers(req) })) {
        throw new APIError(refusals.role, 403, null, true)
      }
      const { data } = signOffRequest.safeParse(await bodyOf(req))
      if (data === undefined) throw new APIError(refusals.malformed, 400, null, true)
      const outcome = await actFor(req, (local) => sign(local, place, data.hash))
      if (!outcome.ok) throw new APIError(outcome.reason, 409, null, true)
      return Response.json(await readSignOff(req, place), { headers: noStore })
    },
  },
]
