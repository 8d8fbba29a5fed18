import { type WrittenCollection, writtenCollections } from '@mecaformation/contracts/publication/documents'
import type { SignOffReport } from '@mecaformation/contracts/sign-off/report'
import { maySign, type SignOffState, signOffState } from '@mecaformation/domain/sign-off/sign-off-state'
import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { staffOnly } from '../../access/staff-only.ts'
import { messages } from './messages.fr.ts'
import { type SignedContent, signedContentOf } from './signed-content.ts'
import { countTrainers, type GivenVisa, readVisas } from './visa-store.ts'

const params = z.object({ collection: z.enum(writtenCollections), id: z.uuid() })

export interface SignedDocument {
  collection: WrittenCollection
  id: string
}

/** The document that a request is about; refuses in French. */
export function placeOf(req: PayloadRequest): SignedDocument {
  staffOnly(req)
  const { data } = params.safeParse(req.routeParams)
  if (data === undefined) throw new APIError(messages.refusals.unknown, 404, null, true)
  return data
}

/** What would be signed of the latest text, or of the published one, as the person of `req` may read it. */
export async function contentOf(
  req: PayloadRequest,
  { collection, id }: SignedDocument,
  { draft }: { draft: boolean },
): Promise<(SignedContent & { title: string; status: unknown }) | null> {
  const found: object | null = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (found === null) return null
  const values: Record<string, unknown> = { ...found }
  const { fields } = req.payload.collections[collection].config
  const content = await signedContentOf(req, { collection, fields, values })
  return { ...content, title: String(values.title ?? ''), status: values._status }
}

export async function readSignOff(req: PayloadRequest, place: SignedDocument): Promise<SignOffReport> {
  const latest = await contentOf(req, place, { draft: true })
  if (latest === null) throw new APIError(messages.refusals.unknown, 404, null, true)
  const { reasons, hash } = latest
  const visas = await readVisas(req, place)
  const state = signOffState({ isNeeded: reasons.length > 0, hash, visas })
  const visa = visaOf(state)
  return {
    status: state.status,
    reasons: reasons.map((reason) => messages.placed(messages.reason(reason), reason.block)),
    hash,
    visa: visa === null ? null : { by: visa.by, role: visa.role, at: visa.at.toISOString() },
    isShownUnsigned: reasons.length > 0 && (await isShownUnsigned(req, place, visas)),
    maySign: maySign(req.user?.role ?? '', { trainers: await countTrainers(req) }),
  }
}

/** The visa that holds, or the last one that was given for other words. */
function visaOf(state: SignOffState<GivenVisa>): GivenVisa | null {
  if (state.status === 'signed') return state.visa
  return state.status === 'outdated' ? state.last : null
}

async function isShownUnsigned(
  req: PayloadRequest,
  place: SignedDocument,
  visas: readonly { hash: string }[],
): Promise<boolean> {
  const main = await contentOf(req, place, { draft: false })
  if (main?.status !== 'published' || main.reasons.length === 0) return false
  return !visas.some(({ hash }) => hash === main.hash)
}
