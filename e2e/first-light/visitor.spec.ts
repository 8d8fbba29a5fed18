import { expect } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { test } from '../support/test.ts'

const templates = [
  '/',
  '/articles/',
  '/articles/chute-de-tension/',
  '/codes/',
  '/codes/p0aa6/',
  '/technologies/',
  '/technologies/electrique/',
  '/lexique/',
  '/enseignement-general/',
  '/enseignement-general/mathematiques/',
  '/enseignement-general/mathematiques/proportionnalite-et-couple-de-serrage/',
  '/guides/',
  '/guides/dix-mesures-avant-de-remplacer-une-piece/',
  '/blog/',
  '/blog/commencer-par-la-plainte/',
  '/faq/',
  '/formations/',
  '/formations/diagnostic-electronique-les-bases/',
  '/formations/diagnostic-electronique-les-bases/de-la-plainte-a-l-essai/',
  '/formations/diagnostic-electronique-les-bases/multimetre-en-charge/',
  '/tarifs/',
  '/contact/',
  '/competences/',
  '/plan-du-site/',
  '/schemas/',
  '/schemas/circuit-de-demarrage-et-charge/',
  '/videos/',
  '/videos/bus-can-60-ohms/',
  '/exercices/',
  '/exercices/obd-puissance-perdue/',
  '/recherche/',
  '/mentions-legales/',
  '/nulle-part/',
]

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every template is accessible and breaks no rule of its CSP (${colorScheme})`, async ({ page }) => {
    test.slow()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) complaints.push(message.text())
    })
    await page.emulateMedia({ colorScheme })
    for (const path of templates) {
      await page.goto(path)
      await expectAccessible(page)
    }
    expect(complaints).toEqual([])
  })
}

test('a phone of 320 pixels shows every template without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of templates) {
    await page.goto(path)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, path).toBeLessThanOrEqual(0)
  }
})

test('addresses are forgiving in case and slash, and clear when they lead nowhere', async ({ page }) => {
  await page.goto('/Codes/P0420')
  await expect(page).toHaveURL(/\/codes\/p0420\/$/)
  const answer = await page.goto('/codes/p9999/')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('link', { name: 'Codes défaut' }).first()).toBeVisible()
})

test('search helps when it finds nothing, and is left by Escape', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').fill('zygomatique')
  await expect(dialog.getByText(/aucun résultat/i)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('a word with its elision, and one with its ligature opened, are found', async ({ page }) => {
  await page.goto('/')
  for (const [query, found] of [
    ['allumage', /Ratés d’allumage/],
    ['vehicule electrique', /électrique/i],
  ] as const) {
    await page.keyboard.press('Control+k')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox').fill(query)
    await expect(dialog.getByRole('option').filter({ hasText: found }).first()).toBeVisible()
    await page.keyboard.press('Escape')
  }
})
