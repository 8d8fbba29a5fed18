import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { test } from '../support/test.ts'

/** What people who listen to a page are told of it, generated words included. */
async function heard(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const texts = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'StaticText')
  return texts.map(({ name }) => String(name?.value ?? '')).join('')
}

/** Moves on by the keyboard alone until the element has the focus. */
async function tabTo(page: Page, name: RegExp, role: 'link' | 'checkbox' | 'radio'): Promise<void> {
  const target = page.getByRole('main').getByRole(role, { name }).first()
  await expect(target).toBeAttached()
  for (let steps = 0; steps < 80; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard never came to ${name}`)
}

test('a visitor compares two other offers by keyboard, then starts a free lesson', async ({ page }) => {
  await page.goto('/tarifs/')
  const columns = page.getByRole('region', { name: 'Comparaison des offres' }).locator('thead th:visible')
  await expect(columns).toHaveText([/^Formation à l’unité\s:/, /^Formation à l’unité avec corrections/])
  const places = () =>
    page.locator('.comparison label').evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().x))
  const placesBefore = await places()
  await tabTo(page, /^Formation à l’unité\s:/, 'checkbox')
  await page.keyboard.press('Space')
  await tabTo(page, /^Abonnement annuel$/, 'checkbox')
  await page.keyboard.press('Space')
  await expect(columns).toHaveText([/^Formation à l’unité avec corrections/, 'Abonnement annuel'])
  expect(await places()).toEqual(placesBefore)
  const comparison = page.getByRole('region', { name: 'Comparaison des offres' })
  await expect(comparison.getByRole('rowgroup').filter({ hasText: 'Évaluation finale' })).toContainText(/Non/)
  await expectAccessible(page)

  await page.goto('/formations/diagnostic-electronique-les-bases/')
  await tabTo(page, /^Commencer par une leçon libre/, 'link')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/formations\/diagnostic-electronique-les-bases\/[a-z0-9-]+\/$/)
  await expect(page.getByText('Cette leçon est réservée aux inscrits')).toHaveCount(0)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('exercises are narrowed by menus, until the choices are taken back', async ({ page }) => {
    await page.goto('/exercices/')
    const exercises = page.getByRole('main').locator('.found:visible')
    const all = await exercises.count()
    await page.getByLabel('Question').selectOption('Vrai ou faux')
    await page.getByLabel('Technologie').selectOption('Thermique')
    const left = await exercises.count()
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThan(all)
    await expect(exercises.first()).toContainText('Vrai ou faux')
    expect(await heard(page)).toContain(`${left} résultat`)
    await page.getByRole('button', { name: 'Tout réafficher' }).click()
    await expect(exercises).toHaveCount(all)
  })

  test('courses are narrowed and counted, and a choice without any says so', async ({ page }) => {
    await page.goto('/formations/')
    const courses = page.getByRole('main').locator('.found:visible')
    const all = await courses.count()
    expect(all).toBeGreaterThan(1)
    expect(await heard(page)).toContain(`${all} résultats`)
    await page.getByRole('group', { name: 'Niveau' }).getByRole('radio', { name: 'Perfectionnement' }).check()
    await expect(courses).not.toHaveCount(all)
    const left = await courses.count()
    await expect(courses.filter({ hasText: 'Perfectionnement' })).toHaveCount(left)
    expect(await heard(page)).toContain(left > 1 ? `${left} résultats` : '1 résultat')
    await page.getByRole('group', { name: 'Technologie' }).getByRole('radio', { name: 'Thermique' }).check()
    await expect(courses).toHaveCount(0)
    expect(await heard(page)).toContain('Aucun résultat')
    await page.getByRole('button', { name: 'Tout réafficher' }).click()
    await expect(courses).toHaveCount(all)
  })

  test('choices are folded on a phone, so that courses are in sight at once, and open where there is room', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/formations/')
    const main = page.getByRole('main')
    await expect(main.locator('.found').first()).toBeInViewport()
    await expect(main.getByRole('radio', { name: 'CAP' })).toBeHidden()
    await main.getByText('Filtrer').click()
    await main.getByRole('radio', { name: 'CAP' }).check()
    await expect(main.locator('.found:visible').filter({ hasText: 'Perfectionnement' })).toHaveCount(0)
    await page.setViewportSize({ width: 1200, height: 844 })
    await page.reload()
    await expect(main.getByText('Filtrer')).toBeHidden()
    await expect(main.getByRole('radio', { name: 'CAP' })).toBeVisible()
  })

  test('a page that does not exist leads on by a search', async ({ page }) => {
    await page.goto('/nulle-part/')
    const form = page.getByRole('main').locator('form')
    await expect(form.getByRole('searchbox', { name: 'Chercher dans le site' })).toBeVisible()
    await expect(form).toHaveAttribute('action', '/recherche/')
  })
})
