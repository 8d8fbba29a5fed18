import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { Admin } from '../support/admin.ts'
import { test } from '../support/test.ts'

const word = `Relu ${Date.now().toString(36)}`
const review = (page: Page) => page.getByRole('region', { name: 'Relecture' })
const button = (page: Page, name: string) => review(page).getByRole('button', { name, exact: true })

/** A day of next month, which no plan can have reached. */
function nextMonth(day: number): { day: string; heading: RegExp } {
  const date = new Date()
  date.setMonth(date.getMonth() + 1, day)
  const text = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full' }).format(date)
  return {
    day: `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    heading: new RegExp(`^${text}`),
  }
}

test('a text is asked for, commented, corrected, approved, planned and moved in the calendar', async ({
  page,
  browser,
  dataDir,
  baseURL,
}) => {
  const author = new Admin(page)
  await author.signIn(dataDir, 'author')
  await page.goto('/admin/collections/glossary/create')
  await page.waitForURL(/\/glossary\/[\w-]{36}/)
  await page.getByRole('textbox', { name: 'Mot' }).fill(word)
  await page.getByRole('textbox', { name: /^Définition courte/ }).fill('Une pièce.')
  await page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok())
  await button(page, 'Demander une relecture').click()
  await expect(review(page)).toContainText('En relecture')

  const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), locale: 'fr-FR' })
  const other = await context.newPage()
  const reviewer = new Admin(other)
  await reviewer.signIn(dataDir, 'reviewer')
  await expect(other.getByRole('region', { name: 'À relire' }).getByRole('link', { name: word })).toBeVisible()
  await other.goto(page.url())
  await other.getByRole('textbox', { name: /^Définition courte/ }).click()
  await expect(review(other).getByLabel('Champ commenté')).toContainText('Définition courte')
  await review(other).getByLabel('Commentaire', { exact: true }).fill('Dire à quoi elle sert.')
  await button(other, 'Commenter').click()
  await expect(review(other).getByRole('button', { name: /^Aller au champ «\sDéfinition courte\s»$/ })).toBeVisible()
  await button(other, 'Demander des modifications').click()
  await expect(review(other)).toContainText('Modifications demandées')

  await expect(review(page)).toContainText('Dire à quoi elle sert.')
  await review(page)
    .getByRole('button', { name: /^Aller au champ/ })
    .click()
  await expect(page.getByRole('textbox', { name: /^Définition courte/ })).toBeFocused()
  await page.getByRole('textbox', { name: /^Définition courte/ }).fill('Une pièce qui guide le flux.')
  await page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok())
  await button(page, 'Régler').click()
  await button(page, 'Demander une relecture').click()
  await expect(review(page)).toContainText('En relecture')
  await button(other, 'Approuver').click()
  await expect(review(other)).toContainText('Approuvé')
  await context.close()

  const [first, second] = [nextMonth(10), nextMonth(17)]
  const plans = page.getByRole('region', { name: 'Programmation' })
  await plans.getByRole('button', { name: 'Programmer…' }).click()
  await plans.getByLabel('Date et heure').fill(`${first.day}T08:15`)
  await plans.getByRole('button', { name: 'Programmer', exact: true }).click()
  await expect(plans).toContainText('Publication prévue le')

  await page.goto('/admin/calendrier')
  await page.getByRole('button', { name: 'Mois suivant' }).click()
  const entry = page.getByRole('grid').getByRole('button', { name: new RegExp(word) })
  await expect(entry).toBeVisible()
  await expectAccessible(page)
  await entry.dragTo(page.getByRole('gridcell', { name: second.heading }))
  await expect(page.getByText(/déplacé au/)).toBeVisible()
  await expect(
    page.getByRole('gridcell', { name: second.heading }).getByRole('button', { name: new RegExp(word) }),
  ).toBeVisible()

  await entry.click()
  const dialog = page.getByRole('dialog', { name: new RegExp(word) })
  await dialog.getByLabel(/Nouvelle date/).fill('2020-01-01T08:00')
  await dialog.getByRole('button', { name: 'Déplacer' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Cette date est passée')
  await dialog.getByRole('button', { name: 'Annuler la programmation' }).click()
  await expect(page.getByText(/programmation annulée/)).toBeVisible()
})
