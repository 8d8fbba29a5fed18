import { test as base, expect } from '@playwright/test'

interface Fixtures {
  /** Fails a journey that asked another host for anything, even in vain. */
  onlyThisHost: undefined
}

interface WorkerFixtures {
  /** The data folder of the product: demonstration accounts lie in `secrets/demo-accounts.json`. */
  dataDir: string
}

function setting(name: 'JOURNEYS_URL' | 'JOURNEYS_DATA_DIR'): string {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is not set: the global setup has not run`)
  return value
}

/** Playwright's `test` on the running product; page addresses are relative to it. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that a function needs from this pattern.
  baseURL: async ({}, use) => use(setting('JOURNEYS_URL')),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  dataDir: [async ({}, use) => use(setting('JOURNEYS_DATA_DIR')), { scope: 'worker' }],
  onlyThisHost: [
    async ({ context }, use) => {
      const strangers = new Set<string>()
      context.on('request', (request) => {
        const { protocol, hostname, origin } = new URL(request.url())
        if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1') strangers.add(origin)
      })
      await use(undefined)
      expect([...strangers], 'other hosts that were asked').toEqual([])
    },
    { auto: true },
  ],
})
