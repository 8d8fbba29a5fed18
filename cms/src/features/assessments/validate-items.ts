import type { RelationshipFieldManyValidation } from 'payload'
import { relationship } from 'payload/shared'
import { messages } from './messages.fr.ts'

/** Only graded exercises, each once: the answers of the others are on the site. */
export const validateItems: RelationshipFieldManyValidation = async (value, options) => {
  // Its own refusal of other exercises names ids, which tell an author nothing.
  const { filterOptions: _, ...others } = options
  const usual = await relationship(value, others)
  if (usual !== true) return usual
  const items = (value ?? []).filter((item): item is string => typeof item === 'string')
  if (new Set(items).size < items.length) return messages.repeated
  if (options.event === 'onChange' || items.length === 0) return true
  const { docs } = await options.req.payload.find({
    collection: 'exercises',
    where: { id: { in: items }, mode: { not_equals: 'graded' } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { title: true },
    req: options.req,
  })
  return docs.length === 0 || messages.notGraded(docs.map(({ title }) => title))
}
