import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { messages } from './messages.fr.ts'

const run = promisify(execFile)
const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

export interface OwnBrowser {
  /** Where Playwright keeps the Chromium that it downloads. */
  path: string
  /** Playwright's command line. */
  cli: string
}

/**
 * The browser for journeys: the system's, else Playwright's own, downloaded if need be, else Debian's
 * package where we may install it. Rejects with the sentence that says what to do when all fail.
 */
export async function findBrowser(own: OwnBrowser, log: (line: string) => void = console.error): Promise<string> {
  const present = (await systemBrowser()) ?? (await executable(own.path))
  if (present !== null) return present
  log(messages.downloading)
  const reasons: unknown[] = []
  const attempt = async (command: string, args: string[], timeout: number) => {
    try {
      await run(command, args, { timeout, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    } catch (error) {
      reasons.push(error)
    }
  }
  await attempt(process.execPath, [own.cli, 'install', 'chromium'], 180_000)
  const downloaded = await executable(own.path)
  if (downloaded !== null) return downloaded
  if (await mayInstallPackages()) {
    log(messages.installing)
    await attempt('apt-get', ['update'], 120_000)
    await attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 300_000)
  }
  const installed = await systemBrowser()
  if (installed !== null) return installed
  throw new Error(messages.noBrowser, { cause: new AggregateError(reasons, 'what was tried') })
}

async function systemBrowser(): Promise<string | null> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  for (const name of systemNames) {
    for (const folder of folders) {
      const found = await executable(join(folder, name))
      if (found !== null) return found
    }
  }
  return null
}

async function executable(path: string): Promise<string | null> {
  return access(path, constants.X_OK).then(
    () => path,
    () => null,
  )
}

async function mayInstallPackages(): Promise<boolean> {
  return process.getuid?.() === 0 && (await executable('/usr/bin/apt-get')) !== null
}
