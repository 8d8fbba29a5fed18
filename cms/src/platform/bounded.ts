import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload'
import { isStaff } from '../access/roles.ts'
import { messages } from './messages.fr.ts'
import { probes } from './probes.ts'

/** How much one request may ask for. */
interface Bounds {
  /** Documents in one answer. */
  limit: number
  /** How many relations deep documents are shown within documents. */
  depth: number
}

const forStaff: Bounds = { limit: 1000, depth: 5 }
const forVisitors: Bounds = { limit: 100, depth: 2 }

/** What only reads. */
const readings = ['read', 'readDistinct', 'count', 'countVersions']

/** A collection that gives what REST and GraphQL ask for, up to bounds; visitors get nothing that is a draft. */
export function bounded(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  return { ...collection, hooks: { ...hooks, beforeOperation: [bound, ...(hooks.beforeOperation ?? [])] } }
}

const bound: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  // Only what comes from outside leaves this open. The Local API says whether it overrides access; Payload
  // fills relations by it, which must not lose their hundred-and-first document.
  if (overrideAccess !== undefined) return
  const asked = args as Asked
  if (isStaff({ req })) return { ...args, ...within(forStaff, asked) }
  if (!readings.includes(operation)) return { ...args, depth: within(forVisitors, asked).depth }
  if (probes(asked)) throw new APIError(messages.refusals.query, 400, null, true)
  // With `data`, Payload fills the relations of whatever document it is given.
  return { ...args, ...within(forVisitors, asked), draft: false, data: undefined }
}

interface Asked {
  depth?: unknown
  limit?: unknown
  pagination?: unknown
  sort?: unknown
  where?: unknown
}

/** What is asked for, or as much as one may have: « all » is a limit of 0 for Payload, or no pages. */
function within(bounds: Bounds, { depth = 2, limit, pagination }: Asked): { limit?: number; depth: number } {
  const wanted = { limit: Number(limit), depth: Number(depth) }
  const bounded = { depth: wanted.depth >= 0 ? Math.min(wanted.depth, bounds.depth) : 0 }
  if (limit === undefined && pagination !== false) return bounded
  return { ...bounded, limit: wanted.limit >= 1 ? Math.min(wanted.limit, bounds.limit) : bounds.limit }
}
