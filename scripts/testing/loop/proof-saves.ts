import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect } from 'vitest'
import { projectRoot } from '../../settings/project-root.ts'
import { testEnvironment } from '../test-environment.ts'
import { articlesOf, pageOf } from './edits.ts'
import { expectWhole, until, untilSettled } from './expectations.ts'
import { startLiveServer } from './live-server.ts'
import { type Ground, Loop } from './loop.ts'
import { PublisherLife } from './publisher.ts'
import { Reader } from './reader.ts'

const script = join(projectRoot, 'cms/testing/saving-process.ts')

/**
 * Payload saves an article and dies: before the commit, nothing is published; after it, though the author
 * had no answer, all of it is. A hook that throws after the publication was written rolls it back.
 */
export async function proveSavesAndPublicationsAreOne(ground: Ground): Promise<void> {
  const loop = await Loop.open(ground, ground.importedUrl)
  const { dataDir } = loop.place
  const [article] = articlesOf(ground.documents)
  const life = new PublisherLife(loop.place)
  const save = (title: string, moment: 'before' | 'after' | 'hook') =>
    new Promise<{ signal: string | null; printed: string }>((resolve) => {
      const env = {
        ...process.env,
        VITEST: undefined,
        ...testEnvironment({ databaseUrl: ground.importedUrl, dataDir }),
      }
      execFile(process.execPath, [script, article.id, title, moment], { cwd: projectRoot, env }, (error, stdout) =>
        resolve({ signal: error?.signal ?? null, printed: stdout }),
      )
    })
  await untilSettled(loop)
  const server = await startLiveServer(dataDir)
  const reader = new Reader(server.url)
  const page = async () => (await reader.read(pageOf(article))).body
  try {
    const before = await loop.outbox()
    expect((await save('Titre jamais validé', 'before')).signal).toBe('SIGKILL')
    expect((await save('Titre refusé', 'hook')).printed).toContain('refused')
    expect(await loop.outbox()).toEqual(before)

    expect(await save('Titre validé sans réponse', 'after')).toMatchObject({ signal: 'SIGKILL' })
    await untilSettled(loop)
    expect((await loop.outbox()).live).toBe(before.live + 1)
    await until(
      async () => (await page()).includes('Titre validé sans réponse'),
      () => 'the acknowledged save does not show',
    )
    await expectWhole(loop, 'killed server')
  } finally {
    reader.close()
    await life.kill()
    await server.stop()
    await loop.close()
  }
}
