import { join } from 'node:path'
import { type APIRequestContext, expect } from '@playwright/test'
import { runCommand } from '../../scripts/processes/run-command.ts'
import { projectRoot } from '../../scripts/settings/project-root.ts'
import { deployDisguised } from '../../scripts/testing/disguised-version.ts'
import { test } from '../support/test.ts'

const page = '/codes/p0420/'
/** The publisher ends, starts again and renders all aside. */
const patience = { timeout: 60_000 }

async function assetsOf(request: APIRequestContext, address: string): Promise<string[]> {
  const html = await (await request.get(address)).text()
  return [...new Set(html.match(/\/_astro\/[^"]+/g))].sort()
}

test('a reader in the middle of a visit keeps a working page while the site is replaced and put back', async ({
  page: reader,
  request,
  dataDir,
}) => {
  const failed: string[] = []
  reader.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`)
  })
  const before = await assetsOf(request, page)
  await reader.goto(page)

  const { mark, remove } = await deployDisguised(dataDir)
  try {
    await expect(async () => {
      const after = await assetsOf(request, page)
      expect(after).toHaveLength(before.length)
      expect(after.filter((asset) => !asset.includes(mark))).toEqual([])
    }).toPass(patience)

    // The page of the old version asks for the search, in parts that it never asked for before.
    await reader.keyboard.press('Control+k')
    await reader.getByRole('dialog').getByRole('combobox').fill('catalyseur')
    await expect(reader.getByRole('dialog').getByRole('option').first()).toBeVisible()
    await reader.keyboard.press('Escape')
    const after = await assetsOf(request, page)
    for (const asset of [...before, ...after]) expect((await request.get(asset)).status(), asset).toBe(200)

    const other = await reader.context().newPage()
    await other.goto(page)
    await runCommand({
      script: join(projectRoot, 'scripts/tasks/rollback.ts'),
      cwd: projectRoot,
      env: { ...process.env, DATA_DIR: dataDir },
      signal: AbortSignal.timeout(patience.timeout),
    })
    expect(await assetsOf(request, page)).toEqual(before)
    await other.keyboard.press('Control+k')
    await other.getByRole('dialog').getByRole('combobox').fill('catalyseur')
    await expect(other.getByRole('dialog').getByRole('option').first()).toBeVisible()
    await other.close()
  } finally {
    await remove()
  }
  expect(failed).toEqual([])
})
