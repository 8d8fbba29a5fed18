import type { DefaultServerCellComponentProps } from 'payload'
import { messages } from './messages.fr.ts'
import { stateWithout } from './review-store.ts'

/** How far the text in hand has come, in the list of a collection. */
export async function StateCell({ collectionSlug, payload, rowData }: DefaultServerCellComponentProps) {
  const { docs } = await payload.find({
    collection: 'reviews',
    where: {
      and: [{ targetCollection: { equals: collectionSlug } }, { targetId: { equals: String(rowData.id) } }],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    select: { state: true },
  })
  const state = docs[0]?.state ?? stateWithout(rowData._status)
  return <span className={`review-state is-${state}`}>{messages.states[state]}</span>
}
