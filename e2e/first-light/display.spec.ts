import { expect } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { test } from '../support/test.ts'

test('a reader sets colours, size and font, and finds them again on the next page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const day = await ground()
  await page.getByRole('button', { name: 'Affichage' }).click()
  const dialog = page.getByRole('dialog', { name: 'Affichage' })
  await dialog.getByLabel('Sombre').check()
  await dialog.getByLabel('Très grande').check()
  await expectAccessible(page)
  await dialog.getByLabel('OpenDyslexic').check()
  await dialog.getByRole('button', { name: 'Fermer' }).click()
  expect(await ground()).not.toBe(day)

  await page.goto('/codes/p0562/')
  expect(await ground()).not.toBe(day)
  const { fontFamily, fontSize } = await page.evaluate(() => {
    const { fontFamily, fontSize } = getComputedStyle(document.body)
    return { fontFamily, fontSize }
  })
  expect(fontFamily).toContain('OpenDyslexic')
  expect(Number.parseFloat(fontSize)).toBeGreaterThan(20)
  await page.setViewportSize({ width: 320, height: 640 })
  const pageWidth = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await pageWidth()).toBeLessThanOrEqual(320)
  // Its formulas are wider than such a phone, in letters of this size.
  await page.goto('/enseignement-general/physique-chimie/pression-et-freinage-hydraulique/')
  expect(await pageWidth()).toBeLessThanOrEqual(320)

  await page.getByRole('button', { name: 'Affichage' }).click()
  await dialog.getByRole('button', { name: 'Réglages d’origine' }).click()
  await page.reload()
  expect(await ground()).toBe(day)
})
