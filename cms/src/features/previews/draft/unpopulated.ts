/**
 * A document with ids where Payload put whole documents: what a hook receives depends on how deep the
 * request wanted to read.
 */
export function unpopulated(document: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, withoutDocuments(value)]))
}

function withoutDocuments(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDocuments)
  if (typeof value !== 'object' || value === null) return value
  if ('id' in value && 'createdAt' in value && 'updatedAt' in value) return value.id
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutDocuments(inner)]))
}
