/**
 * The whole product under random kills: authors save by REST, readers read, and server, publisher, worker
 * and database are killed at random moments. Every save that was answered is found again, every page is
 * whole. `SEED` repeats the choice of victims and pauses, `MINUTES` says for how long.
 */
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { expect, test } from 'vitest'
import { loadCredentials, urlsOf } from '../../postgres/credentials.ts'
import { freePort } from '../../postgres/free-port.ts'
import { postgresPlaces } from '../../postgres/places.ts'
import { projectRoot } from '../../settings/project-root.ts'
import { readShownVersion } from '../../versions/shown-version-file.ts'
import { Author } from '../author.ts'
import { demoAccount } from '../demo-account.ts'
import { pickFrom, seededRandom } from '../equality/seeded-random.ts'
import { productEnvironment, startProduct } from '../product.ts'
import { expectSettledAndWhole } from './expectations.ts'
import { pidOf, victims } from './product-processes.ts'
import { Reader } from './reader.ts'

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
const minutes = Number(process.env.MINUTES ?? 2)

test(`SEED=${seed} for ${minutes} min`, { timeout: minutes * 60_000 + 900_000 }, async () => {
  const random = seededRandom(seed)
  const product = await startProduct({ env: await productEnvironment() })
  const { url, dataDir } = product
  const account = await demoAccount(dataDir, 'reviewer')
  const article = await Author.signIn(url, account).then((author) => author.harmlessArticle())
  const end = performance.now() + minutes * 60_000
  const isOver = () => performance.now() > end
  const refusals = new Map<string, number>()
  const kills: string[] = []
  let [answered, saved, reads] = ['', 0, 0]

  async function write(): Promise<void> {
    for (let n = 1; !isOver(); n += 1) {
      const title = `Essai ${String(n).padStart(6, '0')} d’endurance`
      try {
        // A token outlives servers; signing in again would be held back.
        author ??= await Author.signIn(url, account)
        await author.publish(article.id, { title })
        answered = title
        saved += 1
      } catch (error) {
        const told = (error instanceof Error ? error.message : String(error)).slice(0, 160)
        refusals.set(told, (refusals.get(told) ?? 0) + 1)
        await wait(100)
      }
    }
  }
  let author: Author | undefined

  async function read(): Promise<void> {
    let reader = new Reader(url)
    while (!isOver()) {
      for (const path of ['/', '/articles/', `/articles/${article.slug}/`]) {
        try {
          await reader.read(path)
          reads += 1
        } catch (error) {
          // The server itself was killed: there is nobody to answer, or nobody to end the answer.
          const isGone = error instanceof Error && 'code' in error
          // Just started, it says that it prepares itself.
          const prepares = error instanceof Error && error.message.endsWith('answered 503')
          if (!isGone && !prepares) throw error
          reader.close()
          reader = new Reader(url)
          await wait(50)
        }
      }
    }
    reader.close()
  }

  async function kill(): Promise<void> {
    while (!isOver()) {
      await wait(1000 + random(6000))
      const victim = pickFrom(victims, random) ?? 'publisher'
      const pid = await pidOf(victim, dataDir)
      if (pid === null || isOver()) continue
      if (killed(pid)) kills.push(victim)
    }
  }

  try {
    await Promise.all([write(), read(), read(), kill()])
    const { runtimeUrl } = urlsOf(await loadCredentials(postgresPlaces(dataDir), freePort))
    const pool = new pg.Pool({ connectionString: runtimeUrl, max: 2 })
    pool.on('error', () => undefined)
    const version = (await readShownVersion(dataDir))?.current ?? ''
    const build = join(projectRoot, 'site/dist/versions', version)
    await expectSettledAndWhole({ pool, place: { databaseUrl: runtimeUrl, dataDir, build }, origin: url })
    const { rows } = await pool.query<{ title: string }>(
      "select data ->> 'title' as title from publication.live where id = $1",
      [article.id],
    )
    // A save without an answer may have been committed; one with an answer was.
    expect((rows[0]?.title ?? '') >= answered, `${rows[0]?.title} is older than ${answered}`).toBe(true)
    await pool.end()
    console.log(JSON.stringify({ seed, minutes, saved, reads, kills: kills.length, refusals: [...refusals] }, null, 1))
  } finally {
    await product.stop()
  }
})

/** Whether the process was there to be killed: one that lost the database may have ended by itself meanwhile. */
function killed(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false
    throw error
  }
}
