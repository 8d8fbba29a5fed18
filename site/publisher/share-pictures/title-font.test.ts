import { access, constants, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { titleFont } from './title-font.ts'

test('the cache of fonts that the settings name is there before anything is drawn', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fonts-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  vi.stubEnv('FONTCONFIG_FILE', undefined)
  onTestFinished(() => void vi.unstubAllEnvs())

  await access(await titleFont(join(folder, 'fonts')), constants.R_OK)

  const settings = await readFile(process.env['FONTCONFIG_FILE'] ?? '', 'utf8')
  const cache = /<cachedir>(.+)<\/cachedir>/.exec(settings)?.[1] ?? ''
  await expect(access(cache, constants.W_OK)).resolves.toBeUndefined()
})
