import { randomBytes } from 'node:crypto'
import { open } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import sharp from 'sharp'
import { Admin } from '../support/admin.ts'
import { test } from '../support/test.ts'

/** A picture that no library has, and that nothing makes small: it comes in several parts. Narrow, it gets few copies. */
const noise = () =>
  sharp(randomBytes(400 * 2000 * 3), { raw: { width: 400, height: 2000, channels: 3 } })
    .png()
    .toBuffer()

test('many files are sent at once: a cut one goes on, bad ones are refused, a known one is found', async ({
  page,
  dataDir,
}, info) => {
  const photo = await noise()
  const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer })
  const wicked = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>a()</script></svg>')
  const name = `photo-${randomBytes(4).toString('hex')}.png`
  await new Admin(page).signIn(dataDir, 'author')
  await page.goto('/admin/collections/media')
  const panel = page.getByRole('region', { name: 'Envoyer des fichiers' })
  const line = (text: string) => panel.getByRole('listitem').filter({ hasText: text })

  await test.step('the network is cut in the middle, and comes back', async () => {
    let parts = 0
    await page.route('**/api/media/uploads/*', async (route) => {
      if (route.request().method() === 'PATCH') parts += 1
      if (route.request().method() === 'PATCH' && parts === 2) await route.abort()
      else await route.continue()
    })
    await panel
      .getByLabel('Choisir des fichiers')
      .setInputFiles([file(name, 'image/png', photo), file('piege.svg', 'image/svg+xml', wicked)])
    await expect(line(name)).toContainText('Reçu')
    expect(parts).toBeGreaterThan(2)
  })

  await test.step('a film of three gigabytes is refused at once', async () => {
    const path = info.outputPath('trop-lourd.mp4')
    const sparse = await open(path, 'w')
    await sparse.truncate(3_000_000_000)
    await sparse.close()
    await panel.getByLabel('Choisir des fichiers').setInputFiles(path)
    await expect(line('trop-lourd.mp4').getByRole('alert')).toContainText('dépasse 500 Mo')
  })

  await test.step('a drawing with a script is refused', async () => {
    await panel.getByLabel('Texte de remplacement de piege.svg').fill('Un piège.')
    await line('piege.svg').getByRole('button', { name: 'Ajouter' }).click()
    await expect(line('piege.svg').getByRole('alert')).toContainText('contient un script')
  })

  await test.step('the picture becomes a medium, once', async () => {
    await panel.getByLabel(`Texte de remplacement de ${name}`).fill(`Du bruit, ${name}.`)
    await line(name).getByRole('button', { name: 'Ajouter' }).click()
    await expect(line(name)).toContainText('Ajouté aux médias.')
    await expect(page.getByRole('link', { name })).toBeVisible()
    await panel.getByLabel('Choisir des fichiers').setInputFiles(file('copie.png', 'image/png', photo))
    await panel.getByLabel('Texte de remplacement de copie.png').fill('Encore du bruit.')
    await line('copie.png').getByRole('button', { name: 'Ajouter' }).click()
    await expect(line('copie.png').getByRole('alert')).toContainText('déjà dans les médias')
    // Of the rest of the list Payload answers for itself.
    const { violations } = await new AxeBuilder({ page }).include('.media-uploads').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await line('copie.png').getByRole('link', { name: 'Ouvrir le média qui a ce fichier' }).click()
    await expect(page.getByLabel('Texte de remplacement')).toHaveValue(`Du bruit, ${name}.`)
  })
})
