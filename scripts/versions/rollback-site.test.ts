import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { showVersion } from '@mecaformation/domain/live/shown-version'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rollbackSite } from './rollback-site.ts'
import { changingVersion, readShownVersion, writeShownVersion } from './shown-version-file.ts'
import { folderOf } from './version-folders.ts'

const [first, second] = [randomBytes(8).toString('hex'), randomBytes(8).toString('hex')]
let dataDir: string

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rollback-'))
  await mkdir(folderOf(first), { recursive: true })
})
afterEach(async () => {
  await rm(folderOf(first), { recursive: true, force: true })
  await rm(dataDir, { recursive: true })
})

async function show(...ids: string[]): Promise<void> {
  for (const id of ids) {
    const state = await readShownVersion(dataDir)
    await writeShownVersion(dataDir, showVersion(state, { id, now: '2026-11-22T10:00:00.000Z' }))
  }
}

describe('rollbackSite', () => {
  it('shows the version before again', async () => {
    await show(first, second)
    expect(await rollbackSite(dataDir)).toEqual({ from: second, to: first })
    expect(await readShownVersion(dataDir)).toMatchObject({ current: first, earlier: [], refused: { id: second } })
  })

  it('refuses where nothing was shown before', async () => {
    await expect(rollbackSite(dataDir)).rejects.toThrow('Il n’y a pas de version précédente')
    await show(first)
    await expect(rollbackSite(dataDir)).rejects.toThrow('Il n’y a pas de version précédente')
  })

  it('refuses when the version before is not on the disk any more', async () => {
    await show(first, second)
    await rm(folderOf(first), { recursive: true })
    await expect(rollbackSite(dataDir)).rejects.toThrow(`(${first}) n’est plus sur le disque`)
    expect(await readShownVersion(dataDir)).toMatchObject({ current: second })
  })

  it('waits for nobody who is at it for long', async () => {
    await show(first, second)
    await changingVersion(dataDir, async () => {
      await expect(rollbackSite(dataDir)).rejects.toThrow('Une autre mise à jour du site est en cours')
    })
    expect(await rollbackSite(dataDir)).toEqual({ from: second, to: first })
  })
})
