import { expect } from '@playwright/test'
import { Admin } from '../support/admin.ts'
import { drawPicture } from '../support/picture.ts'
import { test } from '../support/test.ts'

const run = Date.now().toString(36)
const title = `Pression d’huile ${run}`
const renamed = `Manomètre et pression d’huile ${run}`
const address = `/articles/pression-d-huile-${run}/`
const hub = '/technologies/thermique/'

test('an author publishes an article, a reader finds it, and both see it change and go', async ({
  page,
  context,
  dataDir,
}) => {
  const admin = new Admin(page)
  const reader = await context.newPage()

  await test.step('write an article with a picture, a formula and a callout', async () => {
    await admin.signIn(dataDir, 'author')
    await page.goto('/admin/collections/articles/create')
    await page.getByLabel('Titre').fill(title)
    await page
      .getByLabel('Résumé')
      .fill(
        'Mesurer la pression d’huile moteur chaud, au ralenti puis à régime, et conclure sans rien démonter ni remplacer à l’aveugle.',
      )
    await admin.choose(page.locator('#field-technologies'), 'Thermique')
    await admin.body.click()
    await page.keyboard.type(
      `Le pressostat cède avant la pompe : branchez un manomètre étalonné au cœur du circuit ${run}.`,
    )
    await page.keyboard.press('Enter')

    const callout = await admin.insertBlock('Encadré')
    await admin.choose(callout.locator('.select').first(), 'Attention')
    await admin.field(callout, 'Titre').fill('Huile brûlante')
    await callout.locator('[contenteditable=true]').click()
    await page.keyboard.type('Laissez refroidir avant de déposer le contacteur.')

    const formula = await admin.insertBlock('Formule')
    await admin.field(formula, 'Formule en LaTeX').fill('p = \\frac{F}{S}')

    const figure = await admin.insertBlock('Figure')
    await figure.getByRole('button', { name: 'Créer' }).click()
    const drawer = page.getByRole('dialog')
    await drawer.locator('input[type=file]').setInputFiles(await drawPicture(page, run))
    await drawer.getByLabel('Texte de remplacement').fill('Manomètre vissé à la place du contacteur de pression.')
    await drawer.getByRole('button', { name: 'Sauvegarder' }).click()
    await expect(drawer).toBeHidden()
    await admin.field(figure, 'Légende').fill('Le manomètre remplace le contacteur.')
  })

  await test.step('publish it', async () => {
    const before = await admin.publication.innerText()
    await admin.publish()
    console.log(`publication : en ligne en ${await admin.untilLive(before)}`)
  })

  await test.step('a reader finds it by a word without its accents, and reads it', async () => {
    await reader.goto('/')
    await reader.keyboard.press('/')
    const search = reader.getByRole('dialog')
    await search.getByRole('combobox').fill(`manometre etalonne ${run}`)
    await search.getByRole('option', { name: title }).click()
    await expect(reader).toHaveURL(new RegExp(`${address}$`))
    await expect(reader.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(reader.getByText('Huile brûlante')).toBeVisible()
    await expect(reader.locator('math mfrac')).toHaveCount(1)
    const picture = reader.getByRole('img', { name: 'Manomètre vissé à la place du contacteur de pression.' })
    await picture.scrollIntoViewIfNeeded()
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  })

  await test.step('a code is found exactly', async () => {
    await reader.keyboard.press('Control+k')
    const search = reader.getByRole('dialog')
    await search.getByRole('combobox').fill('p0299-00')
    await expect(search.getByRole('option').first()).toContainText('P0299')
    await search.getByRole('combobox').press('Enter')
    await expect(reader).toHaveURL(/\/codes\/p0299\/$/)
  })

  await test.step('a new title shows on home and hub', async () => {
    const before = await admin.publication.innerText()
    await page.getByLabel('Titre').first().fill(renamed)
    await expect(page.getByText('Statut: Modifié')).toBeVisible()
    await admin.publish()
    console.log(`nouveau titre : en ligne en ${await admin.untilLive(before)}`)
    for (const path of ['/', hub, '/articles/', address]) {
      await reader.goto(path)
      await expect(reader.getByText(renamed).first()).toBeVisible()
      await expect(reader.getByText(title, { exact: true })).toHaveCount(0)
    }
  })

  await test.step('unpublished, it is gone', async () => {
    await admin.unpublish()
    await expect(admin.publication).toContainText('Retiré du site')
    const answer = await reader.goto(address)
    expect(answer?.status()).toBe(410)
    await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
    await reader.goto(hub)
    await expect(reader.getByText(renamed)).toHaveCount(0)
  })
})
