/**
 * The publisher as a process under test: the real one, with a build of its own, whose parent may hold it
 * at a milestone. The parent says `{ hold }`; the process says `{ held }` when it gets there and goes on
 * at `{ release }`, unless it was killed.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseEnvironment, publisherEnvironment } from '@mecaformation/contracts/environment'
import { z } from 'zod'
import type { Milestone } from '../milestones.ts'
import { runPublisher } from '../run-publisher.ts'
import { loadSiteApp } from '../site-app.ts'

const order = z.object({ hold: z.string().optional(), release: z.literal(true).optional() })
const settings = z.object({ SITE_BUILD: z.string(), SITE_VERSION: z.string(), LEASE_SECONDS: z.coerce.number() })
const { SITE_BUILD, SITE_VERSION, LEASE_SECONDS } = settings.parse(process.env)

let wanted = process.env.HOLD_AT ?? null
let release: (() => void) | null = null
process.on('message', (message) => {
  const told = order.parse(message)
  if (told.hold !== undefined) wanted = told.hold
  if (told.release === true) release?.()
})
// Listening to its parent alone keeps no publisher alive.
process.channel?.unref()

async function reached(milestone: Milestone): Promise<void> {
  if (milestone !== wanted) return
  wanted = null
  const released = new Promise<void>((resolve) => (release = resolve))
  process.send?.({ held: milestone })
  await released
}

const environment = parseEnvironment(process.env, publisherEnvironment)
runPublisher({
  environment,
  open: async () => ({
    app: await loadSiteApp({
      entryUrl: pathToFileURL(join(SITE_BUILD, 'server/entry.mjs')),
      origin: environment.PUBLIC_URL,
    }),
    version: SITE_VERSION,
    clientDir: join(SITE_BUILD, 'client'),
  }),
  leaseSeconds: LEASE_SECONDS,
  reached,
})
