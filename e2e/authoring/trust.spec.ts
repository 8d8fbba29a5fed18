import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { Admin } from '../support/admin.ts'
import { test } from '../support/test.ts'

const run = Date.now().toString(36)
const rule = `Arrêté ${run}-12`
const word = `Consignation ${run}`
const visa = (page: Page) => page.getByRole('region', { name: 'Visa de sécurité' })

const saved = (page: Page) =>
  page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok())

test('what concerns safety waits for a trainer’s visa; a rule that changes gathers who names it in a release', async ({
  page,
  browser,
  dataDir,
  baseURL,
}) => {
  const author = new Admin(page)
  await author.signIn(dataDir, 'author')
  await page.goto('/admin/collections/glossary/create')
  await page.waitForURL(/\/glossary\/[\w-]{36}/)

  await test.step('an author cannot publish it, and is told why and where', async () => {
    await page.getByRole('textbox', { name: 'Mot' }).fill(word)
    await page
      .getByRole('textbox', { name: /^Définition courte/ })
      .fill(`Rendre une installation sûre selon l’${rule}.`)
    await saved(page)
    await page.getByRole('textbox', { name: /^Définition(?! courte)/ }).fill('Séparer, condamner, vérifier.')
    await saved(page)
    await expect(visa(page)).toContainText('Le titre parle de')
    await expect(visa(page)).toContainText('Demandez le visa d’un formateur.')
    await author.publish()
    await expect(page.getByText(/un formateur doit donner son visa/).first()).toBeVisible()
  })

  await test.step('a trainer reads it and signs', async () => {
    const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), locale: 'fr-FR' })
    const other = await context.newPage()
    await new Admin(other).signIn(dataDir, 'trainer')
    await other.goto(page.url())
    // The author is still at work on it.
    await other.getByRole('button', { name: 'Afficher en lecture seule' }).click()
    await visa(other).getByRole('button', { name: 'Donner mon visa à ce texte' }).click()
    await expect(visa(other)).toContainText(/Visa de .*formateur, le/)
    await context.close()
  })

  await test.step('the author publishes it; another word undoes the visa', async () => {
    await expect(visa(page)).toContainText(/Visa de .*formateur, le/, { timeout: 30_000 })
    await author.publish()
    await expect(author.publication).toContainText('En ligne depuis')
    await page.getByRole('textbox', { name: /^Définition(?! courte)/ }).fill('Séparer, condamner, vérifier, dissiper.')
    await saved(page)
    await expect(visa(page)).toContainText('Le texte a changé depuis le visa')
  })

  await test.step('the rule changes: all that name it go into one release', async () => {
    await page.goto('/admin/regles')
    await expectAccessible(page)
    await page.getByRole('combobox', { name: 'Ce qui change' }).fill(rule.toUpperCase().replace('-', '\u00a0'))
    await page.getByRole('button', { name: 'Chercher' }).click()
    await expect(page.getByText(/1 document nomme/)).toBeVisible()
    const row = page.getByRole('row').filter({ hasText: word })
    await expect(row.locator('mark')).toHaveText(rule)
    await expect(row).toContainText('publié, brouillon en cours')
    await expectAccessible(page)
    await page.getByRole('button', { name: /Mettre 1 document dans une parution/ }).click()
    await page.waitForURL(/\/collections\/releases\//)
    await expect(page.getByRole('textbox', { name: /^Titre/ })).toHaveValue(/^À revoir/)
    await expect(page.getByRole('region', { name: 'Parution' })).toContainText(word)
  })
})

test('the matrix shows gaps, filters them, opens a cell and goes home as a file', async ({ page, dataDir }) => {
  await new Admin(page).signIn(dataDir, 'trainer')
  await page.goto('/admin/couverture')
  await expect(page.getByRole('heading', { name: 'Couverture', level: 1 })).toBeVisible()
  await expectAccessible(page)
  const all = await page.getByRole('rowheader').count()
  await page.getByLabel('Référentiel').selectOption({ index: 1 })
  await page.getByLabel('Lacunes seulement').check()
  await page.getByRole('button', { name: 'Filtrer' }).click()
  await expect(page).toHaveURL(/lacunes=1/)
  const rows = page.getByRole('rowheader')
  expect(await rows.count()).toBeLessThan(all)
  await expect(page.getByRole('cell', { name: 'Lacune', exact: true }).first()).toBeVisible()
  await page.getByRole('cell').getByRole('link').first().click()
  await expect(
    page
      .getByRole('region', { name: /rattachés à/ })
      .getByRole('listitem')
      .first(),
  ).toBeVisible()
  await expectAccessible(page)
  const begun = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Exporter en CSV' }).click()
  expect((await begun).suggestedFilename()).toMatch(/^couverture-.*\.csv$/)
})

test('what is to be reviewed is listed', async ({ page, dataDir }) => {
  await new Admin(page).signIn(dataDir, 'author')
  await page.goto('/admin/a-revoir')
  await expect(page.getByRole('heading', { name: 'À revoir', level: 1 })).toBeVisible()
  await expectAccessible(page)
})
