import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { chromium } from 'playwright'
import { findBrowser } from '../scripts/testing/browser.ts'

const own = {
  path: chromium.executablePath(),
  cli: fileURLToPath(new URL('node_modules/@playwright/test/cli.js', import.meta.url)),
}
// Found once: workers, which load this file again, inherit the answer.
process.env.JOURNEYS_BROWSER ??= await findBrowser(own)

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './support/global-setup.ts',
  // Journeys share one product: they run one after the other and tell their documents apart by slug.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.JOURNEYS_BROWSER,
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-gpu',
        // Names of other hosts do not resolve: nothing can leave the machine, whoever asks.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    },
  },
})
