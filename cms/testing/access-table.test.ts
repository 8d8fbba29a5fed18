/**
 * The table of rights against the configuration: a collection or a field that has no row fails, and so does a rule
 * that says something else. What is refused by these rules, `access-*.integration.test.ts` tries over REST.
 */

import type { SanitizedConfig } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { testEnvironment } from '../../scripts/testing/test-environment.ts'
import { collectionRows } from './access-table.ts'
import { fieldRows, rights } from './field-table.ts'
import { collectionRights, entitiesOf, fieldRights } from './rights-in-config.ts'

let config: SanitizedConfig

beforeAll(async () => {
  const databaseUrl = 'postgres://127.0.0.1:1/none'
  Object.assign(process.env, testEnvironment({ databaseUrl, dataDir: '/nowhere' }))
  config = await (await import('../src/payload.config.ts')).default
  // The whole configuration is loaded, editor and all.
}, 60_000)

test('each collection has its row: who may do what with it', async () => {
  const actual: Record<string, object> = {}
  for (const collection of config.collections) actual[collection.slug] = await collectionRights(collection)
  expect(actual).toEqual(collectionRows)
})

test('each field has its row: who reads it, who writes it', () => {
  const names = Object.fromEntries(Object.entries(rights).map(([name, who]) => [JSON.stringify(who), name]))
  const actual = entitiesOf(config).map(({ slug, flattenedFields }) => {
    const fields = [...fieldRights(flattenedFields)]
    return [slug, Object.fromEntries(fields.map(([path, who]) => [path, names[JSON.stringify(who)] ?? who]))]
  })
  const expected = Object.entries(fieldRows).map(([slug, groups]) => {
    const fields = Object.entries(groups).flatMap(([right, paths]) =>
      paths
        .trim()
        .split(/\s+/)
        .map((path) => [path, right]),
    )
    return [slug, Object.fromEntries(fields)]
  })
  expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected))
})
