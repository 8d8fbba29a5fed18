import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import sharp from 'sharp'
import { z } from 'zod'
import { Author } from '../../scripts/testing/author.ts'
import { findBrowser } from '../../scripts/testing/browser.ts'
import { demoAccount } from '../../scripts/testing/demo-account.ts'
import { prepare } from './prepare.ts'
import { type Screen, screens } from './screens.ts'

/** Asked for as JSON by `npm run docs:pictures`, which has no browser of its own. */
const asked = z.object({ url: z.string(), dataDir: z.string(), folder: z.string(), names: z.array(z.string()) })

/** What changes by the hour, or blinks: pictures without it stay the same from one run to the next. */
const still = `
  time, .doc-controls__meta, .cell-updatedAt, .cell-createdAt, .publisher-alert { visibility: hidden !important }
  *, *::before, *::after { caret-color: transparent !important; animation: none !important; transition: none !important }
`
const margin = 16
const window = { width: 1200, height: 800 }

async function takePictures({ url, dataDir, folder, names }: z.infer<typeof asked>): Promise<void> {
  const executablePath = await findBrowser({ path: chromium.executablePath(), cli: '' })
  const author = await Author.signIn(url, await demoAccount(dataDir, 'author'))
  await prepare(author)
  await mkdir(folder, { recursive: true })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
  try {
    for (const screen of screens) {
      if (names.length > 0 && !names.includes(screen.name)) continue
      const page = await openPage(browser, { url, author })
      const png = await take(page, screen, author)
      const picture = await sharp(png).webp({ quality: 82, effort: 6 }).toBuffer()
      await writeFile(join(folder, `${screen.name}.webp`), picture)
      console.log(`${screen.name}.webp: ${Math.round(picture.length / 1024)} KiB`)
      await page.context().close()
    }
  } finally {
    await browser.close()
  }
}

async function openPage(browser: Browser, { url, author }: { url: string; author: Author }): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // Or the style below could not be added.
    bypassCSP: true,
    viewport: window,
  })
  await context.addCookies([{ name: 'payload-token', value: author.authorization.replace('JWT ', ''), url }])
  return context.newPage()
}

async function take(page: Page, { at, before, show }: Screen, author: Author): Promise<Buffer> {
  await before?.(page)
  await page.goto(`/admin${typeof at === 'string' ? at : await addressOf(author, at)}`)
  await page.waitForLoadState('networkidle')
  await page.addStyleTag({ content: still })
  const part = await show?.(page)
  if (part === undefined) return page.screenshot()
  // All of a long part, in a window as high as it asks.
  const height = (await part.boundingBox())?.height ?? 0
  await page.setViewportSize({ ...window, height: Math.max(window.height, Math.ceil(height) + 400) })
  await part.scrollIntoViewIfNeeded()
  const box = await part.boundingBox()
  if (box === null) throw new Error('the part to take is not on the page')
  const x = Math.max(0, box.x - margin)
  const y = Math.max(0, box.y - margin)
  const clip = { x, y, width: Math.min(window.width - x, box.width + 2 * margin), height: box.height + 2 * margin }
  return page.screenshot({ clip })
}

const found = z.object({ docs: z.array(z.object({ id: z.string() })).length(1) })

async function addressOf(author: Author, { collection, slug }: { collection: string; slug: string }): Promise<string> {
  const { docs } = found.parse(await author.call('GET', `/${collection}?where[slug][equals]=${slug}&depth=0&limit=1`))
  return `/collections/${collection}/${docs[0]?.id}`
}

await takePictures(asked.parse(JSON.parse(process.argv[2] ?? '')))
