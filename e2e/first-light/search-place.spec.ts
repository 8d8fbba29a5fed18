import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from '../support/test.ts'

const field = (page: Page) => page.getByRole('searchbox', { name: 'Votre recherche' })
const results = (page: Page) => page.locator('.place-results a')
const status = (page: Page) => page.getByRole('status')

test('a fault of typing finds the term, facets narrow, the address brings all back', async ({ page }) => {
  await page.goto('/recherche/')
  await field(page).pressSequentially('chute de tenson')
  await expect(page.getByText('Aucune page ne contient « tenson »')).toBeVisible()
  await expect(results(page).filter({ hasText: 'Chute de tension' }).first()).toBeVisible()
  const told = await status(page).textContent()

  await page.getByRole('checkbox', { name: /^Articles/ }).check()
  await expect(page).toHaveURL(/\?q=chute\+de\+tenson&type=article$/)
  await expect(status(page)).not.toHaveText(told ?? '')
  const types = async () => [...new Set(await page.locator('.place-results .result-type').allTextContents())]
  await expect.poll(types).toEqual(['Article'])
  const narrowed = await status(page).textContent()
  const shown = await results(page).count()
  expect(Number(/^\d+/.exec(narrowed ?? '')?.[0])).toBeGreaterThanOrEqual(shown)

  const address = page.url()
  await page.goBack()
  await expect(status(page)).toHaveText(told ?? '')
  await expect(page.getByRole('checkbox', { name: /^Articles/ })).not.toBeChecked()
  await page.goto(address)
  await expect(field(page)).toHaveValue('chute de tenson')
  await expect(page.getByRole('checkbox', { name: /^Articles/ })).toBeChecked()
  await expect(status(page)).toHaveText(narrowed ?? '')
})

test('a code is shown at once, with its suffix too, and without the index', async ({ page }) => {
  await page.route('**/pagefind*/**', (route) => route.abort())
  await page.goto('/recherche/')
  await field(page).fill('p0420-00')
  const card = page.locator('a.place-code-card')
  await expect(card.locator('.plate-code')).toHaveText('P0420')
  await expect(card).toContainText('Puis-je rouler')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/codes\/p0420\/$/)
})

test('who finds nothing is helped: near words, near codes, without filters', async ({ page }) => {
  await page.goto('/recherche/?q=P0421')
  await expect(page.getByText('Le code P0421 n’a pas encore sa page.')).toBeVisible()
  await expect(page.locator('.place-code li').filter({ hasText: 'P0420' })).toBeVisible()
  await page.goto('/recherche/?q=kkatalyseur')
  await expect(status(page)).toContainText('Aucun résultat')
  await page.getByRole('link', { name: 'Catalyseur', exact: true }).click()
  await expect(results(page).first()).toBeVisible()
  await page.goto('/recherche/?q=tension&type=blog&niveau=perfectionnement')
  await page.getByRole('link', { name: /^Retirer les filtres : \d+ résultats$/ }).click()
  await expect(page).toHaveURL(/\?q=tension$/)
  await expect(results(page).first()).toBeVisible()
})

test('the keyboard suffices: shortcut, arrows, Enter, Escape', async ({ page }) => {
  await page.goto('/recherche/?q=batterie')
  await expect(results(page).first()).toBeVisible()
  await page.locator('.page-title').click()
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(results(page).nth(1)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  const address = await results(page).first().getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${address}$`))
  await page.goBack()
  await expect(results(page).first()).toBeVisible()
})

test('the last searches are kept here, until refused', async ({ page }) => {
  await page.goto('/recherche/')
  await field(page).fill('turbo')
  await field(page).press('Enter')
  await expect(results(page).first()).toBeVisible()
  await page.goto('/recherche/')
  await page.locator('.place-recent').getByRole('link', { name: 'turbo' }).click()
  await expect(page).toHaveURL(/\?q=turbo$/)
  await page.goto('/recherche/')
  await page.getByRole('button', { name: 'Ne plus les retenir' }).click()
  await expect(page.getByText('Vos recherches ne sont pas retenues.')).toBeVisible()
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('turbo')
})

test('the dialog leads to the page with its question', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('banner').getByRole('button', { name: 'Rechercher' }).click()
  await page.getByRole('combobox').fill('batterie')
  await page.getByRole('option', { name: 'Tous les résultats' }).click()
  await expect(page).toHaveURL(/\/recherche\/\?q=batterie$/)
  await expect(results(page).first()).toBeVisible()
})

test('the dialog puts faults right as the page does, and Enter opens what was read', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog')
  const told = dialog.getByRole('status')
  const first = dialog.getByRole('option').first()
  await expect(dialog.getByText('↑ ↓ pour choisir')).toBeVisible()
  for (const [typed, meant] of [
    ['catalyseru', 'Catalyseur'],
    ['embreyage', 'Embrayage'],
  ] as const) {
    await dialog.getByRole('combobox').fill(typed)
    await expect(told).toContainText(`« ${typed} »`)
    await expect(first.locator('.result-title')).toHaveText(meant)
    await expect(dialog.locator('.result-title').filter({ hasText: 'Lexique : ' })).toHaveCount(0)
  }
  await dialog.getByRole('combobox').fill('zygomatique')
  await expect(told).toContainText('Aucun résultat')
  // Enter at once: the correction is read before anything opens.
  await dialog.getByRole('combobox').fill('catalyseru')
  await page.keyboard.press('Enter')
  await expect(told).toContainText('le mot a été corrigé')
  await expect(page).toHaveURL(/\/$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/lexique\/.*#catalyseur$/)
})

test('a code leads to its page, with letters for figures or without its own, everywhere', async ({ page }) => {
  for (const typed of ['P042O', 'po420', '0420', 'p-0420', 'P0420 catalyseur']) {
    await page.goto('/')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill(typed)
    await expect(page.getByRole('option').first(), typed).toHaveAttribute('href', '/codes/p0420/')
    await page.keyboard.press('Enter')
    await expect(page, typed).toHaveURL(/\/codes\/p0420\/$/)
    await page.goto(`/recherche/?q=${typed}`)
    await expect(page.locator('a.place-code-card .plate-code')).toHaveText('P0420')
    await expect(results(page).first()).toHaveAttribute('href', '/codes/p0420/')
  }
  await page.goto('/recherche/?q=P042O')
  await expect(page.locator('.place-corrected')).toHaveText('« P042O » est lu comme le code P0420.')
  await expect(status(page)).toContainText('« P0420 »')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/codes\/p0420\/$/)
  await page.goto('/codes/PO420')
  await expect(page).toHaveURL(/\/codes\/p0420\/$/)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })
    test('the code form of the home page opens the code, or leads on', async ({ page }) => {
      const codeField = page.getByRole('textbox', { name: 'Code défaut' })
      await page.goto('/')
      await codeField.fill('pO420')
      await codeField.press('Enter')
      await expect(page).toHaveURL(/\/codes\/p0420\/$/)
      await page.goto('/')
      await codeField.fill('P0421')
      await page.getByRole('button', { name: 'Ouvrir' }).click()
      await expect(page).toHaveURL(/\/recherche\/\?q=P0421$/)
      const help = javaScriptEnabled ? page.locator('.place-code li') : page.locator('noscript .callout')
      await expect(help.first()).toBeVisible()
    })
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the search page is accessible in each of its states (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 640 })
    for (const query of [
      '',
      '?q=batterie&type=article',
      '?q=p0420',
      '?q=P0421',
      '?q=chute+de+tenson',
      '?q=zygomatique',
    ]) {
      await page.goto(`/recherche/${query}`)
      await expect(page.locator('[data-count]').first()).not.toBeEmpty()
      await page.getByRole('button', { name: 'Filtrer' }).click()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${query} ${id} ${nodes[0]?.html}`)).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, query).toBeLessThanOrEqual(0)
    }
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the header leads to the search page, which says so and leads on', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('banner').getByRole('button', { name: 'Rechercher' }).click()
    await expect(page).toHaveURL(/\/recherche\/\??$/)
    await expect(page.locator('noscript .callout')).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Codes défaut' }).click()
    await expect(page).toHaveURL(/\/codes\/$/)
  })
})
