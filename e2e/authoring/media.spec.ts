import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import sharp from 'sharp'
import { Admin } from '../support/admin.ts'
import { test } from '../support/test.ts'

const run = Date.now().toString(36)
const folder = `Essais ${run}`
const title = `Capteur de vilebrequin ${run}`
const address = `/articles/capteur-de-vilebrequin-${run}/`

/** A high picture of its own: what is above has another colour than what is below. */
async function high(sky: string) {
  const label = Buffer.from(`<svg width="800" height="1200"><text x="40" y="700" font-size="60">${run}</text></svg>`)
  const buffer = await sharp({ create: { width: 800, height: 1200, channels: 3, background: sky } })
    .composite([{ input: label }])
    .png()
    .toBuffer()
  return { name: `capteur-${sky.slice(1)}.png`, mimeType: 'image/png', buffer }
}

test('a picture is filed, its point of interest set, chosen by its words, and replaced in place', async ({
  page,
  context,
  dataDir,
}) => {
  const admin = new Admin(page)
  const alt = `Capteur de régime au-dessus de sa cible, ${run}`
  await admin.signIn(dataDir, 'author')
  await page.goto('/admin/collections/media')
  const uploads = page.getByRole('region', { name: 'Envoyer des fichiers' })
  const folders = page.getByRole('navigation', { name: 'Dossiers des médias' })

  await test.step('it is sent into a folder that begins with it', async () => {
    await uploads.getByLabel('Choisir des fichiers').setInputFiles(await high('#2050c0'))
    await uploads.getByLabel(/^Texte de remplacement de/).fill(alt)
    await uploads.getByLabel('Ranger dans').fill(` ${folder} / Moteur `)
    await uploads.getByRole('button', { name: 'Ajouter', exact: true }).click()
    await expect(uploads).toContainText('Ajouté aux médias.')
    await folders.getByRole('button', { name: new RegExp(`^${folder}`) }).click()
    await folders.getByRole('button', { name: /^Moteur/ }).click()
    await expect(page.locator('tbody tr')).toHaveCount(1)
    const { violations } = await new AxeBuilder({ page }).include('.folders').include('.media-uploads').analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  })

  await test.step('the folder gets another name, and the file goes along', async () => {
    await folders.getByRole('button', { name: 'Renommer ce dossier' }).click()
    await folders.getByLabel('Nouveau nom du dossier').fill(`${folder}/Allumage`)
    await folders.getByRole('button', { name: 'Renommer', exact: true }).click()
    await expect(folders.getByText('Allumage')).toBeVisible()
    await page.getByRole('link', { name: alt }).click()
    await expect(page.getByLabel('Dossier', { exact: true })).toHaveValue(`${folder}/Allumage`)
  })

  await test.step('what matters is set by keys, and the parts follow', async () => {
    const mark = page.getByRole('button', { name: /^Point d’intérêt, à 50/ })
    await mark.focus()
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('Shift+ArrowUp')
    await expect(
      page.getByRole('button', { name: 'Point d’intérêt, à 50 % de la gauche et 20 % du haut' }),
    ).toBeFocused()
    const { violations } = await new AxeBuilder({ page }).include('.focal').include('.folder-field').analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
    await page.getByRole('button', { name: 'Sauvegarder' }).click()
    await expect(page.getByText('Mis à jour avec succès').first()).toBeVisible()
  })
  const medium = page.url()

  await test.step('an author finds it in its folder and publishes it', async () => {
    await page.goto('/admin/collections/articles/create')
    await page.getByLabel('Titre').fill(title)
    await page.getByLabel('Résumé').fill('Régler l’entrefer du capteur de régime et lire son signal à l’oscilloscope.')
    await admin.choose(page.locator('#field-technologies'), 'Thermique')
    await page.getByRole('button', { name: 'Image de couverture' }).click()
    await page.locator('#field-cover').getByRole('button', { name: 'Choisir dans la liste' }).click()
    const drawer = page.getByRole('dialog')
    await drawer.getByRole('button', { name: new RegExp(`^${folder}`) }).click()
    await drawer.getByRole('button', { name: alt }).click()
    await expect(drawer).toBeHidden()
    await page.getByRole('button', { name: 'Texte', exact: true }).click()
    await admin.body.click()
    await page.keyboard.type('L’entrefer se mesure à la jauge, capteur déposé, cible immobile.')
    const before = await admin.publication.innerText()
    await admin.publish()
    await admin.untilLive(before)
  })

  const reader = await context.newPage()
  const picture = reader.getByRole('img', { name: alt })
  const shared = () => reader.locator('meta[property="og:image"]').getAttribute('content')
  await reader.goto(address)
  const [former, formerShared] = [await picture.getAttribute('src'), await shared()]
  expect(formerShared).toMatch(/-share-800x420-500-200\.jpg$/)

  await test.step('replaced in place, it has new addresses on the page, and the former ones still answer', async () => {
    await page.goto(medium)
    await page.getByRole('button', { name: 'Remplacer le fichier' }).click()
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(await high('#c06020'))
    await page.getByRole('button', { name: 'Sauvegarder' }).click()
    await expect(page.getByText('Mis à jour avec succès').first()).toBeVisible()
    await expect
      .poll(async () => {
        await reader.goto(address)
        return picture.getAttribute('src')
      })
      .not.toBe(former)
    expect(await shared()).not.toBe(formerShared)
    for (const path of [former, new URL(formerShared ?? '').pathname, await picture.getAttribute('src')]) {
      expect((await reader.request.get(path ?? '')).status()).toBe(200)
    }
    await picture.scrollIntoViewIfNeeded()
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  })
})
