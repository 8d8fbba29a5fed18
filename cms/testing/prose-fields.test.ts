/**
 * Every text of every form is French prose, where typography is mended, or stands here as what it is: a code, an
 * address, a name, a value. A new field that is none of these is prose, and fails here when it ought not to be.
 */
import type { Field, SanitizedConfig } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { testEnvironment } from '../../scripts/testing/test-environment.ts'

let config: SanitizedConfig
let proseClass: string

beforeAll(async () => {
  const databaseUrl = 'postgres://127.0.0.1:1/none'
  Object.assign(process.env, testEnvironment({ databaseUrl, dataDir: '/nowhere' }))
  config = await (await import('../src/payload.config.ts')).default
  proseClass = (await import('../src/fields/prose.ts')).proseClass
}, 60_000)

/** The paths of all texts that people write, and whether they are marked. */
function texts(fields: readonly Field[], path = ''): [string, boolean][] {
  return fields.flatMap((field): [string, boolean][] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => texts(tab.fields, path))
    const own = 'name' in field ? `${path}${field.name}` : path
    if (field.type === 'blocks')
      return field.blocks.flatMap(({ slug, fields: inner }) => texts(inner, `${own}(${slug}).`))
    if ('fields' in field) return texts(field.fields, 'name' in field ? `${own}.` : path)
    if (field.type !== 'text' && field.type !== 'textarea') return []
    if (field.admin?.hidden === true || field.name === 'blockName' || field.name === 'id') return []
    return [[own, field.admin?.className === proseClass]]
  })
}

const entities = () =>
  [...config.collections, ...config.globals].filter(({ fields }) =>
    fields.some((field) => 'name' in field && field.name === 'typography'),
  )
const unmarked = () =>
  entities().flatMap(({ slug, fields }) =>
    texts(fields).flatMap(([path, isProse]) => (isProse ? [] : [`${slug}.${path}`])),
  )

test('forms of what readers see have prose', () => {
  for (const { fields, slug } of entities()) {
    expect(
      texts(fields).some(([, isProse]) => isProse),
      slug,
    ).toBe(true)
  }
})

/** In every collection. */
const everywhere = ['slug', 'verifiedBy']
const notProse = `
  diagnostic-codes.code diagnostic-codes.tests.unit
  schematics.hotspots.terminals schematics.hotspots.target.path
  videos.externalUrl
  glossary.translations.text
  skills.framework skills.code
  exercises.question(numeric).unit exercises.question(parametric).parameters.name
  exercises.question(parametric).parameters.unit exercises.question(parametric).constraints
  exercises.question(parametric).formula exercises.question(parametric).unit
  exercises.question(parametric).mistakes.formula exercises.question(cloze).gaps.answers
  exercises.question(cloze).gaps.choices exercises.question(shortText).answers
  exercises.question(shortText).mistakes.text
  testimonials.speaker posts.author
  media.variants.url
  media.crops.url
  navigation.header.path navigation.footer.path
  organisation.postalAddress organisation.registration organisation.channels.value
  organisation.disabilityContact.name organisation.disabilityContact.phone organisation.trainers.name
  organisation.partners.name organisation.indicators.value`

test('what is no prose stands here', () => {
  const own = unmarked().filter((path) => !everywhere.some((name) => path.endsWith(`.${name}`)))
  expect(own).toEqual(notProse.trim().split(/\s+/))
})
