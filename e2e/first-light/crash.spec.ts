import { expect } from '@playwright/test'
import { Author } from '../../scripts/testing/author.ts'
import { demoAccount } from '../../scripts/testing/demo-account.ts'
import { pidOf, postgresPid } from '../support/processes.ts'
import { test } from '../support/test.ts'

/** A restart after several kills in a row waits longer and longer, and PostgreSQL recovers first. */
const patience = { timeout: 60_000 }

for (const name of ['worker', 'publisher', 'server', 'postgres'] as const) {
  test(`after a kill −9 of ${name}, what is saved reaches the site`, async ({ baseURL, dataDir, request }) => {
    process.kill(name === 'postgres' ? await postgresPid(dataDir) : await pidOf(dataDir, name), 'SIGKILL')
    const account = await demoAccount(dataDir, 'reviewer')
    await expect(async () => {
      expect((await request.get('/readyz')).ok()).toBe(true)
    }).toPass(patience)
    const mark = `après l’arrêt de ${name} ${Date.now().toString(36)}`
    await expect(async () => {
      const author = await Author.signIn(baseURL ?? '', account)
      const article = await author.harmlessArticle()
      await author.publish(article.id, { sources: mark })
      await expect.poll(async () => (await request.get(`/articles/${article.slug}/`)).text()).toContain(mark)
    }).toPass(patience)
  })
}

test('pages are served while the database is away', async ({ dataDir, request }) => {
  const server = await pidOf(dataDir, 'server')
  process.kill(await postgresPid(dataDir), 'SIGKILL')
  expect((await request.get('/')).ok()).toBe(true)
  await expect(async () => {
    expect((await request.get('/readyz')).ok()).toBe(true)
  }).toPass(patience)
  expect(await pidOf(dataDir, 'server')).toBe(server)
})
