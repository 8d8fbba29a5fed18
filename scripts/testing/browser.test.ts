import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findBrowser } from './browser.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browser-'))
  vi.stubEnv('PATH', folder)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

async function place(name: string, mode = 0o755): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, '#!/bin/sh\n', { mode })
  return path
}

describe('the browser for journeys', () => {
  const cli = '/nowhere/cli.js'

  it('is the system’s, before Playwright’s own', async () => {
    const system = await place('google-chrome')
    const own = await place('own-chromium')
    expect(await findBrowser({ path: own, cli })).toBe(system)
  })

  it('is Playwright’s own where the system has none', async () => {
    const own = await place('own-chromium')
    expect(await findBrowser({ path: own, cli })).toBe(own)
  })

  it('is not a file that cannot be run', async () => {
    await place('chromium', 0o644)
    const own = await place('own-chromium')
    expect(await findBrowser({ path: own, cli })).toBe(own)
  })

  it('is downloaded by Playwright where there is none', async () => {
    const own = join(folder, 'own-chromium')
    const installer = join(folder, 'cli.mjs')
    await writeFile(
      installer,
      `import { writeFileSync } from 'node:fs'\nwriteFileSync('${own}', '', { mode: 0o755 })\n`,
    )
    const said: string[] = []
    expect(await findBrowser({ path: own, cli: installer }, (line) => said.push(line))).toBe(own)
    expect(said).toHaveLength(1)
  })
})
