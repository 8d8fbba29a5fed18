import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { Admin } from '../support/admin.ts'
import { test } from '../support/test.ts'

const run = Date.now().toString(36)
const title = `Chute de tension ${run}`

test('an author mends what blocks a text, and may not take off what it uses', async ({ page, dataDir }) => {
  const admin = new Admin(page)
  const quality = page.getByRole('region', { name: 'Qualité' })
  const uses = page.getByRole('region', { name: 'Utilisé par' })
  await admin.signIn(dataDir, 'author')

  await test.step('a title that skips a level is told, found by its link, and mended', async () => {
    await page.goto('/admin/collections/articles/create')
    await page.getByLabel('Titre').fill(title)
    await page.getByLabel('Résumé').fill('Mesurer une chute de tension sous charge, au multimètre, borne par borne.')
    await admin.choose(page.locator('#field-technologies'), 'Thermique')
    await admin.body.click()
    await page.keyboard.type('La masse se contrôle en charge.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('#### Le retour de masse')
    const remark = quality.getByRole('link', { name: /« Le retour de masse » est de niveau 4/ })
    await expect(remark).toBeVisible()
    await admin.publish()
    await expect(page.getByText('Bloc n° 2 : Le premier titre')).toBeVisible()
    await expect(admin.publication).not.toContainText('En ligne depuis')
    await page.getByLabel('Titre').focus()
    await remark.click()
    await expect(admin.body).toBeFocused()
    // The cursor is where the title begins: it becomes a paragraph, then a title of the second level.
    await page.keyboard.press('Backspace')
    await page.keyboard.type('## ')
    await expect(quality).toContainText('Rien à reprendre.')
    const { violations } = await new AxeBuilder({ page }).include('.quality-panel').include('.uses-panel').analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
    await admin.publish()
    await expect(admin.publication).toContainText('En ligne depuis')
  })

  await test.step('its technology says that it uses it, and is not taken off', async () => {
    await page.goto('/admin/collections/technologies')
    await page.getByRole('link', { name: 'Thermique' }).first().click()
    await expect(uses).toContainText('Article')
    await admin.unpublish()
    await expect(page.getByText(/documents publiés l’utilisent/).first()).toBeVisible()
    await expect(admin.publication).toContainText('En ligne depuis')
  })
})
