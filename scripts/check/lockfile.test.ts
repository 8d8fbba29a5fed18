import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../settings/project-root.ts'

const lockfile = readFileSync(join(projectRoot, 'pnpm-lock.yaml'), 'utf8')

describe('the lockfile', () => {
  it('names no host, so that any registry can serve it', () => {
    expect(lockfile.match(/^.*(?:https?:\/\/|\btarball:).*$/gm) ?? []).toEqual([])
  })

  it('takes packages from a registry only', () => {
    expect(lockfile.match(/^.*(?:git\+|github:|codeload|[ '@]file:).*$/gm) ?? []).toEqual([])
  })

  it('holds a checksum for every package', () => {
    const [, packages = ''] = /^packages:\n([\s\S]*?)^snapshots:/m.exec(lockfile) ?? []
    const names = packages.match(/^ {2}\S.*:$/gm) ?? []
    const checksums = packages.match(/^ {4}resolution: \{integrity: sha512-[\w+/=]+\}/gm) ?? []
    expect(names.length).toBeGreaterThan(100)
    expect(checksums.length).toBe(names.length)
  })
})
