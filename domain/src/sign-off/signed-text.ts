/**
 * What a visa is not given for: the address, where a document stands and leads, who looked at it and what it cites.
 * Words, values, pictures and drawings are.
 */
const unsigned: ReadonlySet<string> = new Set([
  'id',
  'slug',
  'course',
  'courses',
  'courseSlug',
  'cover',
  'lessons',
  'order',
  'publishedAt',
  'relatedCodes',
  'relatedTerms',
  'reviewOn',
  'skills',
  'sources',
  'technologies',
  'term',
  'updatedAt',
  'verifiedBy',
])

/**
 * What is signed of a document in its published form, as one text: the same for the same words in whatever order a
 * form gives them, and another one as soon as one of them changes. What is empty is left out, so that a form that
 * gains a field undoes no visa.
 */
export function signedText(form: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(signedPart(form))
}

function signedPart(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => signedPart(item) ?? null)
  if (typeof value !== 'object' || value === null) return isEmpty(value) ? undefined : value
  const entries = Object.entries(value)
    .filter(([name]) => !unsigned.has(name))
    .map(([name, inner]) => [name, signedPart(inner)] as const)
    .filter(([, inner]) => inner !== undefined && !isEmptyList(inner))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries)
}

const isEmpty = (value: unknown) => value === null || value === undefined || value === '' || value === false
const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0
