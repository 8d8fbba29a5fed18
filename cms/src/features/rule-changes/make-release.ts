import type { RuleRelease } from '@mecaformation/contracts/rule-changes/release'
import type { PayloadRequest } from 'payload'
import { Refusal } from '../../platform/refusal.ts'
import { messages } from './messages.fr.ts'

/** One new release of the chosen documents, for the person of `req` and in its transaction; gives its id. */
export async function makeRelease(req: PayloadRequest, { change, documents }: RuleRelease, now: Date): Promise<string> {
  const keys = new Set(documents.map(({ collection, id }) => `${collection}/${id}`))
  if (keys.size < documents.length) throw new Refusal(messages.refusals.twice)
  for (const [collection, chosen] of Map.groupBy(documents, (document) => document.collection)) {
    const { totalDocs } = await req.payload.count({
      collection,
      where: { id: { in: chosen.map(({ id }) => id) } },
      overrideAccess: false,
      user: req.user,
      req,
    })
    if (totalDocs < chosen.length) throw new Refusal(messages.refusals.gone)
  }
  const { id } = await req.payload.create({
    collection: 'releases',
    data: {
      title: messages.release.title(change),
      note: messages.release.note(change, now),
      items: documents.map(({ collection, id: value }) => ({
        document: { relationTo: collection, value },
        action: 'publish' as const,
      })),
    } as never,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return String(id)
}
