import { loosePattern } from '@mecaformation/domain/search/loose-pattern'
import { type postgresAdapter, sql } from '@payloadcms/db-postgres'

type AdapterOf = ReturnType<typeof postgresAdapter>
type Like = ReturnType<AdapterOf['init']>['operators']['like']

/**
 * What people type in a search field or a filter of the admin finds texts whatever their accents, and codes however
 * they are cut: Payload gives each typed word between two `%`. What it gives otherwise are patterns of its own.
 */
export function looseSearch(adapter: AdapterOf): AdapterOf {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const { like } = db.operators
      const loose: Like = (column, value) => {
        const word = typeof value === 'string' ? /^%(.*)%$/s.exec(value)?.[1] : undefined
        return word === undefined ? like(column, value) : sql`${column}::text ~* ${loosePattern(word)}`
      }
      return Object.assign(db, { operators: { ...db.operators, like: loose } })
    },
  }
}
