import type { Logger } from 'pino'
import type { Answer } from './answer.ts'

interface Needs {
  site: { isLoaded: boolean }
  database: { query: (statement: string) => Promise<unknown> }
  /** Development shows its pages elsewhere, and is ready without a rendered site. */
  needsManifest: boolean
  logger: Pick<Logger, 'warn'>
}

/** Whether this server can do all of its work, and if not, what it lacks; for supervisors and balancers. */
export async function answerReadiness({ site, database, needsManifest, logger }: Needs): Promise<Answer> {
  const missing: ('manifest' | 'database')[] = needsManifest && !site.isLoaded ? ['manifest'] : []
  try {
    await database.query('select 1')
  } catch (err) {
    logger.warn({ err }, 'the database does not answer')
    missing.push('database')
  }
  return {
    status: missing.length === 0 ? 200 : 503,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
    body: JSON.stringify({ ready: missing.length === 0, missing }),
  }
}
