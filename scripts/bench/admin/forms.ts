import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { projectRoot } from '../../settings/project-root.ts'
import type { Author } from '../../testing/author.ts'
import type { DemoAccount } from '../../testing/demo-account.ts'
import { type Quantiles, quantilesOf } from '../quantiles.ts'

const lessons = 40
const lessonsInModule = 8
const created = z.object({ doc: z.object({ id: z.string() }) })

interface Asked {
  url: string
  author: Author
  account: DemoAccount
  /** How often each is measured. */
  times: number
}

/** Milliseconds of what an author waits for at the form of a course of forty lessons. */
export async function measureForms({ url, author, account, times }: Asked): Promise<Record<string, Quantiles>> {
  const course = await create(author, 'courses', { title: 'Formation mesurée' })
  const ids: string[] = []
  for (let n = 1; n <= lessons; n += 1) {
    ids.push(await create(author, 'lessons', { title: `Leçon ${n}`, minutes: 20, course }))
  }
  const modules = Array.from({ length: lessons / lessonsInModule }, (_, place) => ({
    title: `Module ${place + 1}`,
    lessons: ids.slice(place * lessonsInModule, (place + 1) * lessonsInModule),
  }))
  const autosaves: number[] = []
  for (let n = -5; n < times; n += 1) {
    const start = performance.now()
    const body = { title: `Formation mesurée ${n}`, modules, _status: 'draft' }
    await author.call('PATCH', `/courses/${course}?autosave=true&draft=true&depth=0`, body)
    if (n >= 0) autosaves.push(performance.now() - start)
  }
  const { token } = z
    .object({ token: z.string() })
    .parse(await author.call('POST', '/users/login', { email: account.email, password: account.password }))
  const asked = { url, token, path: `/collections/courses/${course}`, field: 'Titre', times: Math.min(times, 10) }
  // The browser belongs to the journeys.
  const script = join(projectRoot, 'e2e/support/open-edit-view.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [script, JSON.stringify(asked)])
  const views = z.array(z.number()).parse(JSON.parse(stdout))
  return { 'edit view': quantilesOf(views), autosave: quantilesOf(autosaves) }
}

async function create(author: Author, collection: string, fields: Record<string, unknown>): Promise<string> {
  const answer = await author.call('POST', `/${collection}?draft=true&depth=0`, { ...fields, _status: 'draft' })
  return created.parse(answer).doc.id
}
