import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { Admin } from '../support/admin.ts'
import { test } from '../support/test.ts'

const word = `Accueil ${Date.now().toString(36)}`
const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test('the home tells authors what they have in hand, and begins what they may', async ({ page, dataDir }) => {
  const author = new Admin(page)
  await author.signIn(dataDir, 'author')
  await expect(page.getByRole('heading', { level: 1, name: /^Bonjour/ })).toBeVisible()
  const begin = page.getByRole('navigation', { name: 'Commencer' })
  await expect(begin.getByRole('link', { name: 'Nouvel article' })).toBeVisible()
  await expect(panel(page, 'À relire')).toBeHidden()
  await expect(panel(page, 'Dernière mise en ligne')).toContainText(/[\d,]+\ss/)
  await expect(panel(page, 'Bibliothèque')).toContainText(/Articles\s*\d+ sur 1\s000/)
  await expectAccessible(page)

  await panel(page, 'Toutes les rubriques').getByRole('link', { name: 'Créer\u00A0: Lexique' }).click()
  await page.waitForURL(/\/glossary\/[\w-]{36}/)
  const form = page.url()
  await page.getByRole('textbox', { name: 'Mot' }).fill(word)
  await page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok())
  await page.goto('/admin')
  const own = panel(page, 'Mes textes en cours')
  await expect(own.getByRole('listitem').first()).toContainText(/Terme.*Brouillon.*modifié le/)
  await own.getByRole('link', { name: word }).click()
  await expect(page).toHaveURL(form)
})

test('the home of sales offers nothing that is the authors’, on a phone as well', async ({ page, dataDir }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await new Admin(page).signIn(dataDir, 'sales')
  const begin = page.getByRole('navigation', { name: 'Commencer' })
  await expect(begin.getByRole('link').first()).toHaveText('Nouvelle offre')
  await expect(begin.getByRole('link', { name: /article|code|exercice/ })).toHaveCount(0)
  await expect(panel(page, 'Liens rompus')).toBeHidden()
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }))
  expect(scrollWidth).toBe(clientWidth)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expectAccessible(page)
})
