import { setTimeout as pause } from 'node:timers/promises'
import { expect } from '@playwright/test'
import { Admin } from '../support/admin.ts'
import { test } from '../support/test.ts'

/** Milliseconds between the last key and the click: before, about and behind the moment when the draft is saved. */
const pauses = [20, 150, 230, 260, 320]

test('who publishes right after the last key publishes what was written, and leaves no draft behind', async ({
  page,
  request,
  dataDir,
}) => {
  const admin = new Admin(page)
  await admin.signIn(dataDir, 'author')
  await page.goto('/admin/collections/technologies')
  await page.getByRole('link', { name: 'ADAS', exact: false }).first().click()
  await page.waitForURL(/\/technologies\/[\w-]{36}/)
  const summary = page.getByLabel('Résumé')
  const id = /[\w-]{36}/.exec(page.url())?.[0]
  for (const milliseconds of pauses) {
    const mark = `pressé ${milliseconds} ${Date.now().toString(36)}`
    await summary.fill('')
    await summary.pressSequentially(mark, { delay: 20 })
    await pause(milliseconds)
    // As a hand does it: without looking whether the button can be pressed at this very moment.
    const button = await page.getByRole('button', { name: /^Publi/ }).boundingBox()
    if (button === null) throw new Error('there is no button to publish')
    await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2)
    await expect.poll(async () => (await request.get('/technologies/adas/')).text()).toContain(mark)
    await expect(admin.publication).toContainText('En ligne depuis')
    const latest = await page.request.get(`/api/technologies/${id}?draft=true&depth=0`)
    expect(await latest.json()).toMatchObject({ summary: mark, _status: 'published' })
  }
})

test('what is written while a slow network carries an earlier save stays written', async ({ page, dataDir }) => {
  const admin = new Admin(page)
  await admin.signIn(dataDir, 'author')
  await page.goto('/admin/collections/glossary/create')
  await page.waitForURL(/\/glossary\/[\w-]{36}/)
  const answers: Promise<unknown>[] = []
  await page.route(
    ({ pathname }) => /^\/(admin|api)\//.test(pathname),
    async (route) => {
      if (route.request().method() !== 'GET') await pause(1000)
      await route.continue()
    },
  )
  page.on('response', (response) => {
    if (response.request().method() === 'PATCH') answers.push(response.finished())
  })
  const written = {
    'Mot *': 'Bobine',
    'Définition courte': 'Un fil enroulé.',
    'Autres noms': 'Bobinage',
    'En français facile': 'Un fil en rond.',
  }
  for (const [name, text] of Object.entries(written)) {
    await page.getByRole('textbox', { name }).fill(text)
    // Long enough for the draft to be saved, too short for the answer.
    await pause(400)
  }
  await expect.poll(() => answers.length).toBeGreaterThan(1)
  await Promise.all(answers)
  await expect(page.getByText('Sauvegarde en cours')).toBeHidden()
  const shown = async () => {
    for (const [name, text] of Object.entries(written)) {
      await expect(page.getByRole('textbox', { name })).toHaveValue(text)
    }
  }
  await shown()
  await page.unrouteAll()
  await page.reload()
  await shown()
})

test('what is written while the network is away is saved when it comes back', async ({ page, context, dataDir }) => {
  const admin = new Admin(page)
  await admin.signIn(dataDir, 'author')
  await page.goto('/admin/collections/glossary/create')
  await page.waitForURL(/\/glossary\/[\w-]{36}/)
  const written = page.getByRole('textbox', { name: 'Définition courte' })
  const notice = page.getByText('Le serveur ne répond pas : vos dernières modifications')
  // Parts of the form come when they are looked at.
  await page.getByText('À revoir le').last().scrollIntoViewIfNeeded()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await written.fill('Écrit sans réseau.')
  await expect(notice).toBeVisible()
  await context.setOffline(false)
  await page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok())
  await expect(notice).toBeHidden()
  await page.reload()
  await expect(written).toHaveValue('Écrit sans réseau.')
})

test('what is written after the session ended is saved once the author is back', async ({ page, context, dataDir }) => {
  const admin = new Admin(page)
  await admin.signIn(dataDir, 'author')
  await page.goto('/admin/collections/glossary/create')
  await page.waitForURL(/\/glossary\/[\w-]{36}/)
  const written = page.getByRole('textbox', { name: 'Définition courte' })
  const notice = page.getByText('Votre session a expiré : vos dernières modifications')
  await context.clearCookies()
  await written.fill('Écrit après la fin de la session.')
  await expect(notice).toBeVisible()
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok())
  await new Admin(await context.newPage()).signIn(dataDir, 'author')
  await saved
  await expect(notice).toBeHidden()
  await page.reload()
  await expect(written).toHaveValue('Écrit après la fin de la session.')
})

test('what was written without a network, and left, is offered on the next visit', async ({
  page,
  context,
  dataDir,
}) => {
  const admin = new Admin(page)
  await admin.signIn(dataDir, 'author')
  await page.goto('/admin/collections/glossary/create')
  await page.waitForURL(/\/glossary\/[\w-]{36}/)
  const address = page.url()
  const written = page.getByRole('textbox', { name: 'Définition courte' })
  await context.setOffline(true)
  await written.fill('Écrit puis quitté.')
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(localStorage)), 'kept on the device')
    .toContain('Écrit puis quitté.')
  await page.close({ runBeforeUnload: false })
  await context.setOffline(false)

  const later = await context.newPage()
  await later.goto(address)
  await later.getByRole('button', { name: 'Les reprendre' }).click()
  await expect(later.getByRole('textbox', { name: 'Définition courte' })).toHaveValue('Écrit puis quitté.')
  await later.reload()
  await expect(later.getByRole('textbox', { name: 'Définition courte' })).toHaveValue('Écrit puis quitté.')
  await expect(later.getByRole('button', { name: 'Les reprendre' })).toBeHidden()
})

test('what was written in the instant before leaving is there on the next visit, or offered', async ({
  page,
  dataDir,
}) => {
  const admin = new Admin(page)
  await admin.signIn(dataDir, 'author')
  await page.goto('/admin/collections/glossary/create')
  await page.waitForURL(/\/glossary\/[\w-]{36}/)
  const address = page.url()
  const written = page.getByRole('textbox', { name: 'Définition courte' })
  page.on('dialog', (dialog) => void dialog.accept())
  await written.fill('Écrit au dernier instant.')
  await page.goto('/admin')

  await page.goto(address)
  await expect(written).toBeVisible()
  const offer = page.getByRole('button', { name: 'Les reprendre' })
  // The save may have left just in time: then there is nothing to offer.
  await expect(async () => {
    if (await offer.isVisible()) await offer.click()
    await expect(written).toHaveValue('Écrit au dernier instant.', { timeout: 1_000 })
  }).toPass({ timeout: 15_000 })
})
