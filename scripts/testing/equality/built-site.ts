import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { PublishedDocument } from '@mecaformation/contracts/publication/documents'
import { projectRoot } from '../../settings/project-root.ts'

const run = promisify(execFile)

/** Builds the bundle that the publisher keeps warm, which knows no address, into a folder of its own. */
export async function buildSiteApp(outDir: string): Promise<void> {
  await build(outDir, { SITE_MODE: 'app', PUBLIC_URL: undefined })
}

/** Builds all pages at once from nothing but documents, as a process that knows no history. */
export async function buildStaticSite(options: {
  outDir: string
  origin: string
  documents: readonly PublishedDocument[]
}): Promise<void> {
  const { outDir, origin, documents } = options
  const snapshot = `${outDir}.snapshot.json`
  await writeFile(snapshot, JSON.stringify(documents))
  await build(outDir, { SITE_MODE: 'static', PUBLIC_URL: origin, SNAPSHOT_FILE: snapshot })
}

/** Rejects with what Astro printed. */
async function build(outDir: string, variables: Record<string, string | undefined>): Promise<void> {
  const site = join(projectRoot, 'site')
  const astro = join(site, 'node_modules/astro/bin/astro.mjs')
  // What a test runner sets would make a build for tests.
  const told = { NODE_ENV: 'production', VITEST: undefined, ASTRO_TELEMETRY_DISABLED: '1' } as const
  const env = { ...process.env, ...variables, ...told }
  try {
    await run(process.execPath, [astro, 'build', '--outDir', outDir], { cwd: site, env, timeout: 120_000 })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`The site could not be built:\n${stdout}${stderr}`, { cause: error })
  }
}
