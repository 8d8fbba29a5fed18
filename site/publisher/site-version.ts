import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import { shownVersion } from '@mecaformation/contracts/live/shown-version'
import { type ShownVersion, stepBack } from '@mecaformation/domain/live/shown-version'
import type { Logger } from 'pino'
import type { SiteApp } from './site-app.ts'

const glance = 500

export interface OpenedVersion {
  version: string
  app: SiteApp
  /** The folder of scripts, styles and icons that belong to it. */
  clientDir: string
}

/** Where the parts of a built version lie. */
export function partsOfVersion(folder: string): { entryUrl: URL; clientDir: string } {
  return { entryUrl: pathToFileURL(`${folder}/server/entry.mjs`), clientDir: `${folder}/client` }
}

/**
 * Opens the version of the site that is to be shown. One that does not work must not take publishing
 * down: the last earlier one that does is opened in its place and said to be the one shown, with the
 * reason. Rejects when none works, and leaves what was said as it was.
 *
 * @param folder where the versions lie
 * @param load   loads and tries the version that lies there
 */
export async function openSiteVersion(options: {
  dataDir: string
  folder: string
  load: (entryUrl: URL) => Promise<SiteApp>
  now: () => Date
  logger: Pick<Logger, 'error'>
}): Promise<OpenedVersion> {
  const { dataDir, folder, load, now, logger } = options
  const state = await readShownVersion(dataDir)
  const faults: unknown[] = []
  for (const version of [state.current, ...state.earlier]) {
    const { entryUrl, clientDir } = partsOfVersion(`${folder}/${version}`)
    try {
      const app = await load(entryUrl)
      if (version !== state.current) await sayRefused(version)
      return { version, app, clientDir }
    } catch (err) {
      logger.error({ event: 'site-version-broken', version, err })
      faults.push(err)
    }
  }
  throw new AggregateError(faults, 'no version of the site can be loaded')

  async function sayRefused(to: string): Promise<void> {
    const [fault] = faults
    const reason = fault instanceof Error ? fault.message : String(fault)
    const latest = await readShownVersion(dataDir)
    const next = stepBack(state, { to, reason, now: now().toISOString() })
    // Whoever deployed meanwhile knows better, and is followed in a moment.
    if (latest.current === state.current && next !== null) await writeShownVersion(dataDir, next)
  }
}

/** Resolves when another version is to be shown, or on `stop`; a file that cannot be read is looked at again. */
export async function untilOtherVersion(
  version: string,
  { dataDir, stop, logger }: { dataDir: string; stop: AbortSignal; logger: Pick<Logger, 'warn' | 'info'> },
): Promise<void> {
  while (!stop.aborted) {
    try {
      const { current } = await readShownVersion(dataDir)
      if (current !== version) return logger.info({ event: 'site-version-replaced', version, by: current })
    } catch (err) {
      logger.warn({ event: 'site-version-unknown', err })
    }
    await sleep(glance, undefined, { signal: stop }).catch(() => undefined)
  }
}

async function readShownVersion(dataDir: string): Promise<ShownVersion> {
  const path = liveLayout(dataDir).shownVersion
  try {
    return shownVersion.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    throw new Error(`${path} does not say which version of the site to show: npm run deploy writes it`, { cause })
  }
}

async function writeShownVersion(dataDir: string, state: ShownVersion): Promise<void> {
  const path = liveLayout(dataDir).shownVersion
  const aside = `${path}.${randomUUID()}`
  await writeFile(aside, `${JSON.stringify(state, null, 2)}\n`)
  await rename(aside, path)
}
