import { expect, test } from 'vitest'
import { refusalOfQuery } from './graphql-bounds.ts'
import { messages } from './messages.fr.ts'

const { refusals } = messages.graphql
const nested = (depth: number): string => (depth === 1 ? 'id' : `a { ${nested(depth - 1)} }`)
const side = (count: number, field: string) => Array.from({ length: count }, (_, i) => `f${i}: ${field}`).join(' ')
/** Each fragment spreads the next one twice. */
const bomb = (length: number) =>
  `{ ...f0 } ${Array.from({ length }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`).join(' ')}
   fragment f${length} on Query { id }`

test.each([
  ['a plain query', '{ Articles(limit: 3) { docs { id title } } }'],
  ['a named one with fragments', 'query q { Articles { docs { ...a } } } fragment a on Article { title __typename }'],
  ['ten levels', `{ ${nested(10)} }`],
  ['ten roots', `{ ${side(10, 'id')} }`],
])('%s may be asked', (_, query) => expect(refusalOfQuery(query)).toBeNull())

test.each([
  ['nonsense', 'query {', refusals.unreadable],
  ['a very long text', `{ ${'id '.repeat(2000)}}`, refusals.unreadable],
  ['two queries at once', 'query a { id } query b { id }', refusals.oneQuery],
  ['no query', 'fragment a on Article { id }', refusals.oneQuery],
  ['a mutation', 'mutation { restoreVersionArticle(id: "a") { id } }', refusals.readOnly],
  ['a subscription', 'subscription { id }', refusals.readOnly],
  ['introspection', '{ __schema { types { name } } }', refusals.introspection],
  [
    'hidden introspection',
    '{ ...a } fragment a on Query { ... { x: __type(name: "User") { name } } }',
    refusals.introspection,
  ],
  ['eleven levels', `{ ${nested(11)} }`, refusals.tooMuch],
  ['eleven aliases of one root', `{ ${side(11, 'Articles { totalDocs }')} }`, refusals.tooMuch],
  ['eleven roots in a fragment', `{ ...a } fragment a on Query { ${side(11, 'id')} }`, refusals.tooMuch],
  ['a great many fields', `{ Articles { docs { ${side(500, 'id')} } } }`, refusals.tooMuch],
  ['a fragment that spreads itself', '{ ...a } fragment a on Query { x { ...a } }', refusals.tooMuch],
  ['fragments that multiply', bomb(100), refusals.tooMuch],
])('%s is refused', (_, query, refusal) => expect(refusalOfQuery(query)).toBe(refusal))
