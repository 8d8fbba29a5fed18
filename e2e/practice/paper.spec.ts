import { expect } from '@playwright/test'
import { test } from '../support/test.ts'

/** How many sheets a page takes on A4. */
function sheetsOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

test('a code prints on four sheets at most, with lines to fill in and what it is on each', async ({ page }) => {
  await page.goto('/codes/p0420/')
  const sheets = sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
  expect(sheets).toBeGreaterThan(1)
  expect(sheets).toBeLessThanOrEqual(4)
  await expect(page.getByText('Kilométrage')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Kilométrage')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-paper-title', /^MécaFormation · P0420/)
  await expect(page.locator('html')).toHaveAttribute('data-paper-address', page.url())
})

test('a lesson prints its exercises with titles in ink', async ({ page }) => {
  await page.goto('/formations/diagnostic-electronique-les-bases/de-la-plainte-a-l-essai/')
  await page.emulateMedia({ media: 'print' })
  const title = page.locator('.embedded-exercise-title').first()
  const ink = await page.locator('body').evaluate((body) => getComputedStyle(body).color)
  await expect(title).toHaveCSS('color', ink)
  await expect(title.getByRole('link')).toHaveCSS('color', ink)
})
