import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../settings/project-root.ts'

/**
 * The lowest versions that may be installed, each for a reason. They stand in for `npm audit`, which not
 * every registry answers: raise a floor when an advisory asks for it.
 */
const floors = [
  // Ten advisories were mended in 3.90.0; all packages of Payload must have the very same version.
  { workspace: 'cms', name: 'payload', from: '3.90.0', below: '4.0.0' },
  { workspace: 'cms', name: '@payloadcms/db-postgres', from: '3.90.0', below: '4.0.0' },
  { workspace: 'cms', name: '@payloadcms/next', from: '3.90.0', below: '4.0.0' },
  { workspace: 'cms', name: '@payloadcms/richtext-lexical', from: '3.90.0', below: '4.0.0' },
  { workspace: 'cms', name: '@payloadcms/translations', from: '3.90.0', below: '4.0.0' },
  { workspace: 'cms', name: '@payloadcms/ui', from: '3.90.0', below: '4.0.0' },
  { workspace: 'cms', name: 'next', from: '16.3.3', below: '17.0.0' },
  // Payload 3 breaks with graphql 17.
  { workspace: 'cms', name: 'graphql', from: '16.11.0', below: '17.0.0' },
  { workspace: 'cms', name: 'react', from: '19.3.1', below: '20.0.0' },
  { workspace: 'cms', name: 'react-dom', from: '19.3.1', below: '20.0.0' },
  { workspace: 'cms', name: 'sharp', from: '0.35.5', below: '1.0.0' },
  { workspace: 'cms', name: 'nodemailer', from: '10.6.0', below: '11.0.0' },
  { workspace: 'cms', name: 'pg-boss', from: '12.38.0', below: '13.0.0' },
  { workspace: 'site', name: 'astro', from: '7.3.5', below: '8.0.0' },
  { workspace: 'site', name: 'katex', from: '0.19.1', below: '1.0.0' },
  { workspace: 'site', name: 'pg', from: '8.23.1', below: '9.0.0' },
  { workspace: '.', name: 'pg', from: '8.23.1', below: '9.0.0' },
  { workspace: 'contracts', name: 'zod', from: '4.6.7', below: '5.0.0' },
] as const

describe('installed packages', () => {
  it.each(floors)('$name of $workspace is at least $from, below $below', ({ workspace, name, from, below }) => {
    const installed = installedVersion(workspace, name)
    expect(compare(installed, from)).toBeGreaterThanOrEqual(0)
    expect(compare(installed, below)).toBeLessThan(0)
  })

  it('have one version of Payload', () => {
    const versions = floors.filter(({ name }) => /^(payload$|@payloadcms\/)/.test(name))
    expect(new Set(versions.map(({ workspace, name }) => installedVersion(workspace, name))).size).toBe(1)
  })

  it('include every package of Payload in this list', () => {
    const named = new Set<string>(floors.map(({ name }) => name))
    const present = readdirSync(join(projectRoot, 'cms/node_modules/@payloadcms')).map((name) => `@payloadcms/${name}`)
    expect(present.filter((name) => !named.has(name))).toEqual([])
  })
})

function installedVersion(workspace: string, name: string): string {
  const manifest = readFileSync(join(projectRoot, workspace, 'node_modules', name, 'package.json'), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

function compare(one: string, other: string): number {
  const parts = (version: string) => version.split('-')[0]?.split('.').map(Number) ?? []
  const others = parts(other)
  for (const [index, part] of parts(one).entries()) {
    const difference = part - (others[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
