import type { FieldAccess, FlattenedField, PayloadRequest, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { type Role, roles } from '../src/access/roles.ts'

export type Person = Role | 'visitor'
const people: readonly Person[] = [...roles, 'visitor']

const operations = ['read', 'create', 'update'] as const
export type Who = Record<(typeof operations)[number], readonly Person[]>

/** Asks as a person whose own account is none of those asked about. */
function asked(person: Person) {
  const user = person === 'visitor' ? null : { id: 'asking', collection: 'users', role: person }
  return {
    req: { user, context: {}, payload: { config: { admin: { user: 'users' } } } } as unknown as PayloadRequest,
    id: 'other',
    doc: { id: 'other' },
  }
}

/** Which fields there are in a collection or global, with all that stands within, and who may what with each. */
export function fieldRights(fields: readonly FlattenedField[]): Map<string, Who> {
  const found = new Map<string, Who>()
  walk(fields, '', { read: people, create: people, update: people }, found)
  return found
}

function walk(fields: readonly FlattenedField[], prefix: string, above: Who, found: Map<string, Who>): void {
  for (const field of fields) {
    const path = prefix + field.name
    const access: Partial<Record<(typeof operations)[number], FieldAccess>> =
      'access' in field ? (field.access ?? {}) : {}
    const may = (operation: (typeof operations)[number]) =>
      above[operation].filter((person) => access[operation]?.(asked(person) as never) !== false)
    const own = { read: may('read'), create: may('create'), update: may('update') }
    found.set(path, own)
    if ('flattenedFields' in field) walk(field.flattenedFields, `${path}.`, own, found)
    if (field.type !== 'blocks') continue
    for (const block of field.blocks) walk(block.flattenedFields, `${path}.${block.slug}.`, own, found)
  }
}

/** Who may do what with a collection: all that it holds, or « some » of it. */
export async function collectionRights({ access, auth }: SanitizedCollectionConfig): Promise<Record<string, string>> {
  const rights: Record<string, string> = {}
  for (const [operation, rule] of Object.entries(access)) {
    // Nobody is locked out of what nobody signs in to.
    if (typeof rule !== 'function' || (operation === 'unlock' && !auth)) continue
    const answers = await Promise.all(
      people.map(async (person) => [person, await rule(asked(person) as never)] as const),
    )
    const named = answers.flatMap(([person, answer]) => {
      if (answer === false) return []
      return answer === true ? [person] : [`${person}: some`]
    })
    rights[operation] = named.join(' ')
  }
  return rights
}

export function entitiesOf({ collections, globals }: SanitizedConfig) {
  return [...collections, ...globals].map(({ slug, flattenedFields }) => ({ slug, flattenedFields }))
}
