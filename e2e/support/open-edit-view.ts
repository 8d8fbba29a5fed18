import { chromium } from 'playwright'
import { z } from 'zod'
import { findBrowser } from '../../scripts/testing/browser.ts'

/** Asked for as JSON by `bench:admin`, which has no browser of its own. */
const asked = z.object({
  url: z.string(),
  token: z.string(),
  /** Below `/admin`. */
  path: z.string(),
  /** The label of a field that is there once one can write. */
  field: z.string(),
  times: z.int().positive(),
})

/** Milliseconds from asking for a form until a letter stands in one of its fields, in a browser that was here before. */
async function openEditView({ url, token, path, field, times }: z.infer<typeof asked>): Promise<number[]> {
  const executablePath = await findBrowser({ path: chromium.executablePath(), cli: '' })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
  try {
    const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } })
    await context.addCookies([{ name: 'payload-token', value: token, url }])
    const taken: number[] = []
    // The first one fills the caches of browser and server.
    for (let time = -1; time < times; time += 1) {
      const page = await context.newPage()
      const start = performance.now()
      await page.goto(`${url}/admin${path}`, { waitUntil: 'commit' })
      const input = page.getByRole('textbox', { name: field }).first()
      await input.focus()
      await page.keyboard.press('End')
      await page.keyboard.type('e')
      if (time >= 0) taken.push(performance.now() - start)
      await page.close()
    }
    return taken
  } finally {
    await browser.close()
  }
}

console.log(JSON.stringify(await openEditView(asked.parse(JSON.parse(process.argv[2] ?? '')))))
